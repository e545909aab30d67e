import type { BylineWords } from '../byline-words.js';

/** Turkish. */
export const tr: BylineWords = {
  language: 'tr',
  says: ['dedi ki', 'dedi', 'diyor ki', 'yazdı', 'yorumladı'],
  leads: ['yazan', 'gönderen', 'yorum', 'tarafından', 'yazar', 'tarih', 'gönderim tarihi', 'gönderilme zamanı'],
  joints: ['tarafından', 'saat'],
  links: ['soru sor', 'yanıtla', 'cevapla', 'alıntı', 'alıntıla', 'şikayet et', 'şikâyet et', 'bildir', 'paylaş', 'sil', 'düzenle', 'beğen', 'beğenme', 'yukarı', 'favori', 'mesaj', 'devamını oku', 'cevap yaz', 'daha fazla', 'daha fazla göster', 'daha fazla yükle', 'devamı', 'en yeniler', 'en eskiler', 'en yeni', 'en eski', 'sırala', 'tavsiye et', 'yorum yap', 'takip et', 'kaydet', 'çevir', 'yanıtları göster', 'yanıtları gizle', 'kalıcı bağlantı', 'şikayet', 'yanıt', 'cevap', 'alıntı yap', 'mesajı şikayet et'],
  claims: ['yorum', 'cevap', 'yanıt', 'mesaj', 'değerlendirme'],
  headings: ['yorumlar', 'cevaplar', 'yanıtlar', 'tartışma', 'değerlendirmeler'],
  forms: ['yorum yaz', 'yorum yap', 'bir cevap yazın', 'bir yanıt yazın', 'yorum bırak', 'e-posta hesabınız yayımlanmayacak', 'giriş yapmalısınız', 'yorum yapabilmek için'],
  lists: ['benzer yazılar', 'ilgili yazılar', 'son yazılar', 'son yorumlar', 'benzer konular', 'ilgili haberler'],
  ends: ['arşivler', 'kategoriler', 'ara', 'gizlilik politikası', 'hakkımızda'],
  card: ['kayıt tarihi', 'mesajlar', 'mesaj sayısı', 'konum', 'yer', 'şehir', 'üyelik tarihi'],
  ranks: ['üye', 'yeni üye', 'misafir', 'yönetici', 'moderatör', 'konu sahibi', 'yazar'],
  reputation: ['itibar', 'puan', 'puanı', 'tepki puanı'],
  asks: ['sordu', 'soran'],
  answers: ['cevapladı', 'cevaplayan'],
  accepted: ['en iyi cevap', 'çözüm'],
  captured: ['kaydedildi', 'erişim tarihi', 'şu an saat'],
  talk: ['ben', 'bana', 'benim', 'biz', 'bize', 'bizim', 'sen', 'sana', 'senin', 'siz', 'teşekkürler', 'teşekkür', 'merhaba', 'lütfen'],
}; // prettier-ignore
