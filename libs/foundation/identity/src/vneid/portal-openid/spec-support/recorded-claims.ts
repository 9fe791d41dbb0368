/** An answer of the portal's userinfo as it would look; the person is made up. */
export const RECORDED_PORTAL_CLAIMS = {
  sub: '7f1d2c5e-1111-4222-8333-444455556666',
  TechID: '7f1d2c5e-1111-4222-8333-444455556666',
  LoaiTaiKhoan: '1',
  HoVaTen: 'Phạm Thị Sen',
  SoDinhDanh: '030155000001',
  NgayThangNamSinh: '19550203',
  loginIdp: 'BCA',
  profileUrl: 'https://portal.invalid/ho-so',
  logoutUrl: 'https://portal.invalid/dang-xuat',
};
