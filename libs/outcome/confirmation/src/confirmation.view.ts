/** The national confirmation on VNeID. `confirmedOn` is `YYYY-MM-DD`. */
export interface ConfirmationView {
  confirmedOn: string;
}
