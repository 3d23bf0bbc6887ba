-- What changed, latest first, and the addresses, without the language, that were renamed or withdrawn.

delete from change_page;
delete from change;
delete from former_address;

insert into change (slug, edition, made_on, title_id, title_en, words_id, words_en) values
    ('second-edition', '2026.2', date '2026-11-28', 'Edisi kedua', 'Second edition', 'Isi diperiksa ulang kalimat demi kalimat; apa yang keliru dibetulkan, dan setiap pembetulan tercatat di bawah ini. Nomor definisi dan bagian tidak berubah, dan alamat yang dikutip dari edisi 2026.1 tetap dapat dibuka: halaman yang dipindahkan membawa ke halaman barunya, sedangkan halaman yang ditarik mengatakan alasannya. Yang disajikan hanya edisi terbaru; kutipan yang menyebut edisi 2026.1 merujuk pada keadaan sebelum perubahan ini.', 'The content was examined again, sentence by sentence; what was wrong has been put right, and each correction is recorded below. The numbers of definitions and passages have not changed, and an address cited from edition 2026.1 still opens: a page that moved leads to its new place, and a page that was withdrawn says why. Only the latest edition is shown; a citation that names edition 2026.1 refers to the state before these changes.'),
    ('codes-with-words', '2026.2', date '2026-11-28', 'Kode beserta kata-katanya', 'Codes with their words', 'Ke-43 pernyataan dikodekan kembali menurut kalimat sebagaimana kami rumuskan, dan tiap kode kini menampilkan kata-kata yang menjadi dasarnya, pada halaman, dalam perbandingan, dan dalam semua berkas. Apa yang tidak dikodekan tertulis “tidak disebut”, tidak lagi “tidak”. Nilai baru: kekuatan bersenjata yang caranya tidak disebut (1, 18, 20, 38, 54), keterbukaan (26, 43), hubungan dan kerja sama sebagai tujuan (16, 20, 24, 26, 32, 33, 34, 53, 54, 58, 59), industri dan kemandirian pertahanan (25, 28), penataan sistem internasional (12), kepentingan ekonomi (44), lembaga lain (51) serta aktor sipil (48) yang tidak dirinci. Pejabat dipisahkan dari masyarakat sipil; atase dihitung sebagai militer (58); kepentingan internasional suatu negara menjadi kebijakan luar negeri (36); ancaman dan kekuatan pada 13, kepentingan nasional pada 19, kepercayaan pada 34 dan 43, serta stabilitas pada 42 ikut dikodekan. Perumusan 22, 26, 42, 56, 57, dan 58, yang memotong kalimatnya, dilengkapi; kutipan 26 dan 57 diperpanjang.', 'All 43 statements were coded anew from the sentence as we render it, and each code now shows the words on which it rests, on the pages, in comparisons and in every file. What is not coded reads ‘not stated’ and no longer ‘no’. New values: armed strength, manner not stated (1, 18, 20, 38, 54), openness (26, 43), relations and cooperation as a purpose (16, 20, 24, 26, 32, 33, 34, 53, 54, 58, 59), defence industry and self-reliance (25, 28), ordering the international system (12), economic interest (44), other institutions (51) and civilians (48) that are not specified. Officials are told from civil society; attachés count as military (58); a state’s international interests are foreign policy (36); threat and force in 13, national interest in 19, trust in 34 and 43 and stability in 42 are coded too. The renderings of 22, 26, 42, 56, 57 and 58, which cut their sentences, are complete; the quotations of 26 and 57 are longer.'),
    ('first-edition', '2026.1', date '2026-11-23', 'Edisi pertama', 'First edition', 'Seluruh artikel sumber, bagian demi bagian, menjadi konsep, definisi menurut penulis, tiga karakter diplomasi pertahanan, daftar, lini masa, dan karya rujukan, dalam bahasa Indonesia dan Inggris.', 'The whole source article, passage by passage, as concepts, definitions by author, the three characters of defence diplomacy, lists, timeline and works, in Indonesian and English.');

insert into change_page (change_slug, path) values
    ('codes-with-words', '/codebook'),
    ('codes-with-words', '/definitions/1'),
    ('codes-with-words', '/definitions/12'),
    ('codes-with-words', '/definitions/13'),
    ('codes-with-words', '/definitions/16'),
    ('codes-with-words', '/definitions/18'),
    ('codes-with-words', '/definitions/19'),
    ('codes-with-words', '/definitions/20'),
    ('codes-with-words', '/definitions/22'),
    ('codes-with-words', '/definitions/24'),
    ('codes-with-words', '/definitions/25'),
    ('codes-with-words', '/definitions/26'),
    ('codes-with-words', '/definitions/28'),
    ('codes-with-words', '/definitions/32'),
    ('codes-with-words', '/definitions/33'),
    ('codes-with-words', '/definitions/34'),
    ('codes-with-words', '/definitions/36'),
    ('codes-with-words', '/definitions/38'),
    ('codes-with-words', '/definitions/42'),
    ('codes-with-words', '/definitions/43'),
    ('codes-with-words', '/definitions/44'),
    ('codes-with-words', '/definitions/48'),
    ('codes-with-words', '/definitions/51'),
    ('codes-with-words', '/definitions/53'),
    ('codes-with-words', '/definitions/54'),
    ('codes-with-words', '/definitions/56'),
    ('codes-with-words', '/definitions/57'),
    ('codes-with-words', '/definitions/58'),
    ('codes-with-words', '/definitions/59');
