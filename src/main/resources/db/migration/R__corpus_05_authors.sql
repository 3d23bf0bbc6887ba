-- The people the article names, with every spelling it has and through whom they are cited.

delete from author_via;
delete from author_spelling_passage;
delete from author_spelling;


update author set withdrawn = true;

merge into author using (values
    ('andrew-cottey', 'Andrew Cottey', 'Cottey, Andrew', true, 'Bersama Forster dipakai untuk mendefinisikan diplomasi pertahanan, sekali di antaranya lewat Winger.', 'Used, with Forster, to define defence diplomacy, in one case through Winger.', 'Bersama Forster ia memberi artikel definisi pembukanya, yang disebut tradisional dan diulang kata demi kata pada P15. Definisi masa damai pada P60 sampai ke artikel lewat Winger, sedangkan P85 mengatribusikan jalur formal dan informal kepada keduanya.', 'With Forster he gives the article its opening definition, labelled traditional and repeated word for word at P15. The peacetime definition at P60 reaches the article through Winger, and P85 credits the two with the formal and informal tracks.', 'Pada P60 namanya salah tulis menjadi “Andre”, pada P85 hanya nama keluarganya. Artikel selalu menyebutnya bersama Forster.', 'Misspelt ‘Andre’ at P60; surname only at P85. The article always names him together with Forster.'),
    ('anthony-forster', 'Anthony Forster', 'Forster, Anthony', true, 'Bersama Cottey dipakai untuk mendefinisikan diplomasi pertahanan, sekali di antaranya lewat Winger.', 'Used, with Cottey, to define defence diplomacy, in one case through Winger.', 'Namanya tak pernah muncul tanpa Cottey: pada P03 dan P15 untuk definisi yang disebut tradisional, pada P60 untuk definisi masa damai yang dikutip dari tulisan Winger. Pada P85 keduanya menjadi rujukan bagi pembedaan jalur formal dan informal.', 'He is never named without Cottey: at P03 and P15 for the definition called traditional, at P60 for the peacetime definition taken from Winger’s paper. At P85 the two are the authority for the distinction between formal and informal tracks.', 'Pada P60 namanya salah tulis menjadi “Foster”, pada P85 hanya nama keluarganya. Artikel selalu menyebutnya bersama Cottey.', 'Misspelt ‘Foster’ at P60; surname only at P85. The article always names him together with Cottey.'),
    ('k-j-holsti', 'K. J. Holsti', 'Holsti, K. J.', true, 'Dirujuk untuk pembagian interaksi antarnegara; pengertian konflik, persaingan, dan kerja sama diatribusikan kepadanya hanya menurut konteks.', 'Cited for the division of interaction between states; the definitions of conflict, competition and cooperation are his by context only.', 'Pembagian pola interaksi antarnegara pada pembuka P05 memakai namanya. Tiga definisi yang mengikutinya, tentang persaingan, konflik, dan kerja sama, tidak memakai namanya dan diatribusikan kepadanya hanya menurut konteks.', 'The division of patterns of interaction that opens P05 stands under his name. The three definitions that follow, of competition, conflict and cooperation, are not put in his mouth and are attributed to him by context only.', 'Artikel hanya mencetak nama keluarga; inisial K. J. merupakan identifikasi editorial.', 'The article prints the surname only; the initials K. J. are an editorial identification.'),
    ('k-m-panikkar', 'K. M. Panikkar', 'Panikkar, K. M.', true, 'Dikutip langsung, dalam bahasa Indonesia, untuk definisi diplomasi.', 'Quoted directly, in Indonesian, for a definition of diplomacy.', 'Definisi pertama tentang diplomasi dalam artikel berasal darinya, lengkap dengan tanda kutip dan judul buku. Gagasan tentang seni memajukan kepentingan negara muncul kembali dengan kata serupa dalam definisi yang diatribusikan kepada Sterling.', 'The article’s first definition of diplomacy is his, with quotation marks and a book title. His art of putting a state’s interests forward returns in similar words in the definition credited to Sterling.', 'Katalog juga menulis namanya Pannikar. Kalimat Indonesia yang sama terdapat dalam buku S. L. Roy (1991: 2–3) sehingga kutipannya besar kemungkinan dari tangan kedua; itu penilaian editorial.', 'Catalogues also spell him Pannikar. The same Indonesian sentence stands in a book by S. L. Roy (1991: 2–3), so the quotation is most likely second-hand; that is an editorial judgement.'),
    ('louise-diamond', 'Louise Diamond', 'Diamond, Louise', true, 'Dirujuk untuk definisi diplomasi sebagai proses politik damai.', 'Cited for a definition of diplomacy as a peaceful political process.', 'Pada P10 ia mewakili diplomasi sebagai proses politik damai antara negara bangsa. Daftar delapan instrumen diplomasi menyambung langsung pada kalimatnya, tanpa subjek sendiri.', 'At P10 she stands for diplomacy as a peaceful political process among nation-states. A list of eight instruments of diplomacy follows straight on from her sentence, without a subject of its own.', 'Artikel tidak menyebut satu pun karyanya. Bukunya yang kami duga dirujuk ditulis bersama John McDonald, yang tidak disebut artikel.', 'The article names no work. The book we suspect behind it was written with John McDonald, whom the article does not mention.'),
    ('richard-w-sterling', 'Richard W. Sterling', 'Sterling, Richard W.', true, 'Disebut sebagai pemilik definisi diplomasi yang mengutamakan perundingan tetapi mengizinkan kekuatan.', 'Named for a definition of diplomacy that prefers negotiation but permits force.', 'Definisi yang diatribusikan kepadanya pada P10 menambahkan perundingan secara damai pada seni memajukan kepentingan negara. Kalimat berikutnya membolehkan ancaman atau kekuatan nyata bila jalan damai gagal.', 'The definition credited to him at P10 adds peaceful negotiation to the art of advancing a state’s interests. The sentence after it permits threat or actual force where peaceful means fail.', 'Artikel menulis R.W. Sterling. Teks Indonesia lain mengatribusikan rumusan yang sama kepada S. L. Roy, jadi atribusinya kepada Sterling diragukan.', 'Printed as R.W. Sterling. Other Indonesian texts credit the same wording to S. L. Roy, so the attribution to Sterling is in doubt.'),
    ('hans-j-morgenthau', 'Hans J. Morgenthau', 'Morgenthau, Hans J.', true, 'Dirujuk untuk tiga sarana diplomasi, untuk empat tugasnya, lewat Weldes untuk penjagaan keberadaan dan keamanan negara, dan menurut konteks untuk diplomasi sebagai unsur kekuatan nasional.', 'Cited for the three means of diplomacy, for its four tasks, through Weldes for the preservation of a state’s existence and security, and by context for diplomacy as an element of national power.', 'Ia menjadi rujukan utama artikel mengenai diplomasi: tiga sarana pada P11 dan empat tugas pada P66–P70. Penggalan tentang menjaga keberadaan dan keamanan negara pada P51 dikutip dari tangan kedua, melalui Weldes.', 'He is the article’s main authority on diplomacy, with three means at P11 and four tasks at P66–P70. The fragment at P51 on preserving a state’s existence and security is second-hand, through Weldes.', 'Artikel hanya mencetak nama keluarga.', 'The article prints the surname only.'),
    ('idil-syawfi', 'Idil Syawfi', 'Syawfi, Idil', true, 'Dirujuk untuk tiga komponen keberhasilan dan, menurut konteks, untuk tiga karakter diplomasi pertahanan yang diperkenalkan kalimat sesudahnya.', 'Cited for the three components of success and, by context, for the three characters of defence diplomacy that the next sentence introduces.', 'Bagan pada P20–P49, bagian artikel yang paling rinci, bertumpu pada namanya yang disebut satu kali saja. Uraian tiap karakter, karena itu, adalah miliknya menurut konteks.', 'The scheme of P20–P49, the most detailed stretch of the article, rests on a single mention of his name. The account of each character is therefore his by context.', 'Namanya hanya muncul pada P20; bagannya diulang tanpa nama pada P62–P65.', 'Named only at P20; his scheme is repeated without his name at P62–P65.'),
    ('jutta-weldes', 'Jutta Weldes', 'Weldes, Jutta', true, 'Hanya menjadi perantara: dari tulisannya artikel mengutip Morgenthau.', 'Only an intermediary: the article cites Morgenthau from her work.', 'Namanya muncul sekali, dalam kurung, sebagai tempat artikel menemukan pendapat Morgenthau. Tak ada satu pun gagasan yang disampaikan atas namanya sendiri.', 'Her name occurs once, in brackets, as the place where the article found Morgenthau’s view. No idea is reported in her own name.', 'Hanya nama keluarga, dalam “(Weldes, 1997:278)”. Catatan yang kami temukan menanggali artikelnya 1996.', 'Surname only, in ‘(Weldes, 1997:278)’. The records we found date her article to 1996.'),
    ('mihal-marcel', 'Mihal Marcel', 'Marcel, Mihal', false, 'Dirujuk untuk definisi diplomasi pertahanan, waktu munculnya konsep itu, dan dampak nyatanya.', 'Cited for a definition of defence diplomacy, for the time the concept arose, and for its real effects.', 'Pada P54 ia menyatakan bahwa konsep itu kian mengemuka sekitar pertengahan 1990-an dan mendefinisikannya sebagai upaya menumbuhkan kerja sama terpadu di segala tingkat. Delapan dampak nyata pada P55 dirujuk kepadanya dengan tahun dan halaman, tetapi tanpa judul.', 'At P54 he has the concept come increasingly to the fore about the mid-1990s and defines it as an effort to develop coherent cooperation at every level. The eight real effects at P55 are cited to him with year and page, but without a title.', 'Tidak teridentifikasi; nama ditulis seperti dalam sumber, yang memakai Marcel sebagai nama keluarga. “Mihal” boleh jadi salah tulis dari nama Rumania “Mihai”, tetapi orangnya tidak ditemukan.', 'Not identified; the name is given as in the source, which uses Marcel as a surname. ‘Mihal’ may be a slip for the Romanian name ‘Mihai’, but no such person has been established.'),
    ('s-anwar', 'S. Anwar', 'Anwar, S.', false, 'Penulis satu-satunya rujukan lengkap dalam artikel, tetapi tidak dikutip dalam uraiannya.', 'Author of the only full reference in the article, but not cited in its prose.', 'Rujukan tulisannya pada P57, di bawah label “Ringkasan”, adalah satu-satunya yang lengkap. Uraian artikel tidak mengutipnya, dan definisi yang menyusul pada P58 tidak diatribusikan kepadanya.', 'The reference to his paper at P57, under the label ‘Ringkasan’ (summary), is the only full one. The prose does not cite him, and the definition that follows at P58 is not attributed to him.', 'Artikel mencetak “Anwar, S. (Mayjen. purn)”. Besar kemungkinan yang dimaksud Syaiful Anwar dari Universitas Pertahanan; hal itu belum terbukti.', 'Printed as ‘Anwar, S. (Mayjen. purn)’. Probably Syaiful Anwar of the Indonesian Defence University; this is not proven.'),
    ('gregory-winger', 'Gregory Winger', 'Winger, Gregory', true, 'Dirujuk untuk definisinya sendiri, dan menjadi perantara bagi Cottey dan Forster serta kemungkinan besar bagi Edmonds.', 'Cited for a definition of his own, and the intermediary for Cottey and Forster and probably for Edmonds.', 'Pada P59 ia mendefinisikan diplomasi pertahanan sebagai pemakaian militer tanpa kekerasan. Tulisannya juga perantara bagi definisi Cottey dan Forster pada P60 serta, menurut dugaan kami, definisi Edmonds pada P61.', 'At P59 he defines defence diplomacy as a non-violent use of the military. His paper is also the intermediary for the definition by Cottey and Forster at P60 and, as we suppose, for that of Edmonds at P61.', null, null),
    ('martin-edmonds', 'Martin Edmonds', 'Edmonds, Martin', true, 'Dirujuk untuk definisi diplomasi pertahanan sebagai pemakaian militer dalam operasi selain perang.', 'Cited for a definition of defence diplomacy as the use of the military in operations other than war.', 'Definisinya pada P61 dihadirkan untuk menguatkan kalimat sebelumnya dari Cottey dan Forster. Di dalamnya militer bertugas dalam operasi selain perang, berbekal latihan dan disiplin, demi kepentingan nasional.', 'His definition at P61 is brought in to support the preceding sentence from Cottey and Forster. In it the military serves in operations other than war, with its training and discipline, for national interests.', 'Pada satu-satunya penyebutan, namanya salah tulis menjadi “Edmons”.', 'Misspelt ‘Edmons’ at the only mention of his name.'),
    ('riina-kaljurand', 'Riina Kaljurand', 'Kaljurand, Riina', true, 'Satu kalimatnya tentang outreach dikutip dalam bahasa Inggris.', 'Quoted in English, one sentence, on outreach.', 'Pada P79 kalimat Inggrisnya dilekatkan pada gagasan bahwa diplomasi dan pertahanan tak terpisahkan, seakan-akan menamai gagasan itu. Kalimat itu dibiarkan tanpa terjemahan dan tidak menjadi definisi tersendiri.', 'At P79 her English sentence is attached to the idea that diplomacy and defence cannot be parted, as if it named that idea. It is left untranslated and makes no definition of its own.', 'Artikel hanya mencetak nama keluarga; orangnya dikenali karena kalimat yang dikutip terdapat kata demi kata dalam tulisannya.', 'The article prints the surname only; she is identified by the quoted sentence, which stands word for word in a piece of hers.'),
    ('evan-a-laksmana', 'Evan A. Laksmana', 'Laksmana, Evan A.', true, 'Dirujuk untuk tiga peran diplomasi pertahanan sebagai kerja sama strategis.', 'Cited for the three roles of defence diplomacy as strategic cooperation.', 'Kalimat pertama P87 menyebut nama dan judul tulisannya untuk tiga peran diplomasi pertahanan. Kalimat-kalimat sesudahnya dalam paragraf itu tidak lagi diatribusikan kepadanya.', 'The first sentence of P87 gives his name and the title of his paper for three roles of defence diplomacy. The sentences after it in that paragraph are no longer attributed to him.', null, null)
) as corpus (slug, name, sort_name, identified, role_id, role_en, part_id, part_en, note_id, note_en)
on author.slug = corpus.slug
when matched then update set
    name = corpus.name, sort_name = corpus.sort_name, identified = corpus.identified, role_id = corpus.role_id,
    role_en = corpus.role_en, part_id = corpus.part_id, part_en = corpus.part_en, note_id = corpus.note_id,
    note_en = corpus.note_en, withdrawn = false
when not matched then insert (slug, name, sort_name, identified, role_id, role_en, part_id, part_en, note_id, note_en)
    values (corpus.slug, corpus.name, corpus.sort_name, corpus.identified, corpus.role_id, corpus.role_en, corpus.part_id, corpus.part_en, corpus.note_id, corpus.note_en);

insert into author_spelling (slug, author_slug, position, form, correct, occurrences) values
    ('andrew-cottey-1', 'andrew-cottey', 1, 'Andrew Cottey', true, 2),
    ('andrew-cottey-2', 'andrew-cottey', 2, 'Andre Cottey', false, 1),
    ('andrew-cottey-3', 'andrew-cottey', 3, 'Cottey', true, 1),
    ('anthony-forster-1', 'anthony-forster', 1, 'Anthony Forster', true, 2),
    ('anthony-forster-2', 'anthony-forster', 2, 'Anthony Foster', false, 1),
    ('anthony-forster-3', 'anthony-forster', 3, 'Forster', true, 1),
    ('k-j-holsti-1', 'k-j-holsti', 1, 'Holsti', true, 1),
    ('k-m-panikkar-1', 'k-m-panikkar', 1, 'K.M. Panikkar', true, 1),
    ('louise-diamond-1', 'louise-diamond', 1, 'Louise Diamond', true, 1),
    ('richard-w-sterling-1', 'richard-w-sterling', 1, 'R.W. Sterling', true, 1),
    ('hans-j-morgenthau-1', 'hans-j-morgenthau', 1, 'Morgenthau', true, 4),
    ('idil-syawfi-1', 'idil-syawfi', 1, 'Idil Syawfi', true, 1),
    ('jutta-weldes-1', 'jutta-weldes', 1, 'Weldes', true, 1),
    ('mihal-marcel-1', 'mihal-marcel', 1, 'Mihal Marcel', false, 1),
    ('mihal-marcel-2', 'mihal-marcel', 2, 'Marcel', true, 2),
    ('s-anwar-1', 's-anwar', 1, 'Anwar, S. (Mayjen. purn)', true, 1),
    ('gregory-winger-1', 'gregory-winger', 1, 'Gregory Winger', true, 1),
    ('gregory-winger-2', 'gregory-winger', 2, 'Winger', true, 1),
    ('martin-edmonds-1', 'martin-edmonds', 1, 'Martin Edmons', false, 1),
    ('riina-kaljurand-1', 'riina-kaljurand', 1, 'Kaljurand', true, 1),
    ('evan-a-laksmana-1', 'evan-a-laksmana', 1, 'Evan A. Laksmana', true, 1);

insert into author_spelling_passage (spelling_slug, passage_slug) values
    ('andrew-cottey-1', 'p03'),
    ('andrew-cottey-1', 'p15'),
    ('andrew-cottey-2', 'p60'),
    ('andrew-cottey-3', 'p85'),
    ('anthony-forster-1', 'p03'),
    ('anthony-forster-1', 'p15'),
    ('anthony-forster-2', 'p60'),
    ('anthony-forster-3', 'p85'),
    ('k-j-holsti-1', 'p05'),
    ('k-m-panikkar-1', 'p09'),
    ('louise-diamond-1', 'p10'),
    ('richard-w-sterling-1', 'p10'),
    ('hans-j-morgenthau-1', 'p11'),
    ('hans-j-morgenthau-1', 'p51'),
    ('hans-j-morgenthau-1', 'p66'),
    ('idil-syawfi-1', 'p20'),
    ('jutta-weldes-1', 'p51'),
    ('mihal-marcel-1', 'p54'),
    ('mihal-marcel-2', 'p54'),
    ('mihal-marcel-2', 'p55'),
    ('s-anwar-1', 'p57'),
    ('gregory-winger-1', 'p59'),
    ('gregory-winger-2', 'p60'),
    ('martin-edmonds-1', 'p61'),
    ('riina-kaljurand-1', 'p79'),
    ('evan-a-laksmana-1', 'p87');

insert into author_via (author_slug, position, via_slug, via_name, passage_slug, certainty) values
    ('andrew-cottey', 1, 'gregory-winger', 'Gregory Winger', 'p60', 'STATED'),
    ('anthony-forster', 1, 'gregory-winger', 'Gregory Winger', 'p60', 'STATED'),
    ('k-m-panikkar', 1, null, 'S. L. Roy', 'p09', 'PROBABLE'),
    ('hans-j-morgenthau', 1, 'jutta-weldes', 'Jutta Weldes', 'p51', 'STATED'),
    ('martin-edmonds', 1, 'gregory-winger', 'Gregory Winger', 'p61', 'PROBABLE');
