import type { BylineWords } from '../byline-words.js';

/** Indonesian and Malay. */
export const id: BylineWords = {
  language: 'id',
  says: ['berkata', 'mengatakan', 'menulis', 'bilang', 'katanya', 'berkomentar'],
  leads: ['ditulis oleh', 'diposting oleh', 'dikirim oleh', 'komentar oleh', 'oleh', 'pada', 'penulis'],
  joints: ['pada', 'pukul', 'di'],
  links: ['ajukan pertanyaan', 'balas', 'kutip', 'laporkan', 'bagikan', 'hapus', 'sunting', 'suka', 'tidak suka', 'kembali ke atas', 'lihat balasan', 'tampilkan lebih banyak', 'selengkapnya', 'baca selengkapnya', 'lihat lainnya', 'muat lebih banyak', 'terbaru', 'terlama', 'urutkan', 'rekomendasikan', 'komentari', 'ikuti', 'simpan', 'terjemahkan', 'lihat terjemahan', 'sembunyikan balasan', 'tautan', 'lapor', 'edit', 'quote'],
  claims: ['komentar', 'balasan', 'tanggapan', 'jawaban', 'ulasan'],
  headings: ['komentar', 'tanggapan', 'balasan', 'diskusi', 'jawaban', 'ulasan'],
  forms: ['tinggalkan balasan', 'tinggalkan komentar', 'tulis komentar', 'batalkan balasan', 'alamat email anda tidak akan dipublikasikan', 'tambahkan komentar', 'posting komentar', 'anda harus masuk'],
  lists: ['artikel terkait', 'terkait', 'baca juga', 'komentar terbaru', 'pos-pos terbaru', 'terpopuler'],
  ends: ['arsip', 'kategori', 'cari', 'tentang kami'],
  card: ['bergabung', 'pesan', 'lokasi', 'kiriman'],
  ranks: ['anggota', 'tamu', 'anggota baru', 'pemula'],
  reputation: ['reputasi', 'poin'],
  asks: ['ditanyakan oleh'],
  answers: ['dijawab oleh'],
  accepted: ['jawaban terbaik', 'solusi'],
  captured: ['disimpan', 'diakses'],
  talk: ['saya', 'aku', 'kami', 'kita', 'kamu', 'anda', 'terima', 'kasih', 'makasih', 'halo', 'tolong'],
}; // prettier-ignore
