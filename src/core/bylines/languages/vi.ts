import type { BylineWords } from '../byline-words.js';

/** Vietnamese. */
export const vi: BylineWords = {
  language: 'vi',
  says: ['viết', 'nói', 'đã viết', 'đã nói', 'bình luận'],
  leads: ['đăng bởi', 'gửi bởi', 'viết bởi', 'bởi', 'ngày gửi', 'người gửi', 'đăng lúc'],
  joints: ['lúc', 'vào', 'vào lúc'],
  links: ['đặt câu hỏi', 'trả lời', 'trích dẫn', 'báo cáo', 'vi phạm', 'chia sẻ', 'xóa', 'sửa', 'thích', 'không thích', 'xem thêm', 'xem thêm ý kiến', 'đọc thêm', 'quan tâm nhất', 'xem thêm bình luận', 'xem thêm trả lời', 'tải thêm', 'mới nhất', 'cũ nhất', 'sắp xếp', 'lưu', 'dịch', 'xem bản dịch', 'xem trả lời', 'ẩn trả lời', 'liên kết', 'báo vi phạm', 'thảo luận', 'bình luận', 'theo dõi', 'trích'],
  claims: ['bình luận', 'ý kiến', 'trả lời', 'phản hồi', 'câu trả lời', 'đánh giá'],
  headings: ['bình luận', 'ý kiến', 'ý kiến bạn đọc', 'phản hồi', 'trả lời', 'thảo luận'],
  forms: ['viết bình luận', 'gửi bình luận', 'để lại bình luận', 'để lại một bình luận', 'hủy trả lời', 'bạn phải đăng nhập', 'ý kiến của bạn', 'chia sẻ ý kiến của bạn'],
  lists: ['bài viết liên quan', 'tin liên quan', 'bài viết mới', 'xem nhiều', 'tin cùng chuyên mục'],
  ends: ['lưu trữ', 'chuyên mục', 'tìm kiếm', 'liên hệ'],
  card: ['tham gia ngày', 'bài viết', 'ngày tham gia', 'đến từ'],
  ranks: ['thành viên', 'thành viên mới', 'khách', 'quản trị viên'],
  reputation: ['điểm', 'uy tín'],
  asks: ['hỏi bởi'],
  answers: ['trả lời bởi'],
  accepted: ['câu trả lời hay nhất', 'giải pháp'],
  captured: ['lưu lúc'],
  talk: ['tôi', 'mình', 'chúng', 'bạn', 'anh', 'chị', 'em', 'cảm', 'cám', 'xin', 'chào'],
}; // prettier-ignore
