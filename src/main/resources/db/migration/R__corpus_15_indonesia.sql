-- What the article says of Indonesia’s own practice, and our remark on it.

delete from indonesia_note_passage;
delete from indonesia_note_concept;
delete from indonesia_note;


insert into indonesia_note (slug, position, words_id, words_en, editorial) values
    ('ind-1', 1, 'Kerja sama harus bermanfaat bagi kapasitas dan kemampuan pertahanan Indonesia secara menyeluruh. Pemerintah memegang kesetaraan, keuntungan bersama, dan penghormatan terhadap kedaulatan.', 'Cooperation must benefit Indonesia’s defence capacity and ability as a whole. The government holds to equality, mutual benefit and respect for sovereignty.', false),
    ('ind-2', 2, 'Kerja sama pertahanan tidak mengubah kebijakan politik terhadap negara lain dan menopang kebijakan pemerintah di bidang sains dan teknologi, terutama industri pertahanan. Indonesia di sini tersirat, tidak disebut.', 'Defence cooperation leaves policy towards other states unchanged and supports government policy on science and technology, above all in the defence industry. Indonesia is implied here, not named.', false),
    ('ind-3', 3, 'Diplomasi pertahanan Indonesia bertujuan merawat keutuhan nasional, dan bersamaan dengan itu stabilitas kawasan serta perdamaian dunia.', 'Indonesia’s defence diplomacy serves national integrity, and together with it regional stability and world peace.', false),
    ('ind-4', 4, 'Terhadap ancaman militer dan nonmiliter, Indonesia memakai strategi pertahanan defensif aktif; diplomasi merupakan salah satu jalannya.', 'Against military and non-military threats Indonesia uses an active defensive strategy, with diplomacy as one of its ways.', false),
    ('ind-5', 5, 'Memakai instrumen diplomasi untuk mencapai tujuan dipandang sebagai hal biasa.', 'Using the diplomatic instrument to reach one’s ends is regarded as ordinary.', false),
    ('ind-6', 6, 'P52 menyebut Kemhan, tetapi sangat mungkin menerjemahkan kalimat Inggris tahun 1998 tentang kementerian pertahanan Britania Raya; karena itu bukan bukti tentang praktik Indonesia.', 'P52 names Kemhan but very probably renders a British sentence of 1998 on the United Kingdom’s Ministry of Defence; it is therefore no evidence of Indonesian practice.', true),
    ('ind-7', 7, 'Ada satu rujukan Indonesia yang lengkap: Jurnal Pertahanan dari Universitas Pertahanan (UNHAN), Mei 2012.', 'There is one full Indonesian reference: Jurnal Pertahanan of the Defence University (UNHAN), May 2012.', true),
    ('ind-8', 8, 'Sumber memakai istilah khas Indonesia “alutsista” untuk sistem senjata utama.', 'The source uses a specifically Indonesian term, ‘alutsista’, for main weapon systems.', true),
    ('ind-9', 9, 'Penulis Indonesia yang dirujuk ialah Idil Syawfi dan Evan A. Laksmana; S. Anwar hanya tercantum dalam rujukan di P57.', 'The Indonesian authors drawn on are Idil Syawfi and Evan A. Laksmana; S. Anwar stands only in the reference at P57.', true),
    ('ind-note', 10, 'P16 (kementerian pertahanan dan angkatan bersenjata) serta P07 (departemen pertahanan) berbicara tentang negara pada umumnya, bukan khusus Indonesia. Sumber tidak menyebut satu pun perjanjian, mitra, operasi, atau peristiwa bertanggal yang menyangkut Indonesia.', 'P16 (ministry of defence and armed forces) and P07 (department of defence) speak of states in general, not of Indonesia. The source names no Indonesian treaty, partner, operation or dated event.', true);

insert into indonesia_note_passage (note_slug, passage_slug) values
    ('ind-1', 'p14'),
    ('ind-2', 'p14'),
    ('ind-3', 'p50'),
    ('ind-4', 'p51'),
    ('ind-5', 'p51'),
    ('ind-6', 'p52'),
    ('ind-7', 'p57'),
    ('ind-8', 'p42'),
    ('ind-8', 'p45'),
    ('ind-9', 'p20'),
    ('ind-9', 'p57'),
    ('ind-9', 'p87');

insert into indonesia_note_concept (note_slug, concept_slug) values
    ('ind-1', 'defence-cooperation'),
    ('ind-1', 'principles-of-defence-cooperation'),
    ('ind-1', 'sovereignty'),
    ('ind-1', 'defence-capability'),
    ('ind-2', 'defence-cooperation'),
    ('ind-2', 'science-and-technology'),
    ('ind-2', 'defence-industry'),
    ('ind-3', 'defence-diplomacy'),
    ('ind-3', 'national-integrity'),
    ('ind-3', 'regional-security-stability'),
    ('ind-3', 'peace'),
    ('ind-4', 'active-defensive-strategy'),
    ('ind-4', 'threat'),
    ('ind-4', 'diplomacy'),
    ('ind-5', 'diplomacy'),
    ('ind-5', 'instruments-of-diplomacy'),
    ('ind-6', 'ministry-of-defence'),
    ('ind-7', 'diplomat'),
    ('ind-8', 'alutsista'),
    ('ind-8', 'arms-purchase'),
    ('ind-9', 'defence-diplomacy'),
    ('ind-9', 'three-characters');
