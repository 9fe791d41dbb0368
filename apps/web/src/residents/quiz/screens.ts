/** The screen before handing in, as it stands in the address; the other screens are numbers of questions. */
export const REVIEW = 'xem-lai';
