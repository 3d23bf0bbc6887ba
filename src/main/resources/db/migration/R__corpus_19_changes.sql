-- What changed, latest first, and the addresses, without the language, that were renamed or withdrawn.

delete from change_page;
delete from change;
delete from former_address;

insert into change (slug, edition, made_on, title_id, title_en, words_id, words_en) values
    ('second-edition', '2026.2', date '2026-11-28', 'Edisi kedua', 'Second edition', 'Isi diperiksa ulang kalimat demi kalimat; apa yang keliru dibetulkan, dan setiap pembetulan tercatat di bawah ini. Nomor definisi dan bagian tidak berubah, dan alamat yang dikutip dari edisi 2026.1 tetap dapat dibuka: halaman yang dipindahkan membawa ke halaman barunya, sedangkan halaman yang ditarik mengatakan alasannya. Yang disajikan hanya edisi terbaru; kutipan yang menyebut edisi 2026.1 merujuk pada keadaan sebelum perubahan ini.', 'The content was examined again, sentence by sentence; what was wrong has been put right, and each correction is recorded below. The numbers of definitions and passages have not changed, and an address cited from edition 2026.1 still opens: a page that moved leads to its new place, and a page that was withdrawn says why. Only the latest edition is shown; a citation that names edition 2026.1 refers to the state before these changes.'),
    ('first-edition', '2026.1', date '2026-11-23', 'Edisi pertama', 'First edition', 'Seluruh artikel sumber, bagian demi bagian, menjadi konsep, definisi menurut penulis, tiga karakter diplomasi pertahanan, daftar, lini masa, dan karya rujukan, dalam bahasa Indonesia dan Inggris.', 'The whole source article, passage by passage, as concepts, definitions by author, the three characters of defence diplomacy, lists, timeline and works, in Indonesian and English.');
