-- The article as a source, and the sections into which we divide it.

merge into source_document using (values
    ('dictio-126110', 1, 'COMPILATION', 'dictio-126110', 'Artikel forum', 'Forum article', 'id', 'PARAGRAPH', false, 'WHOLE',
        'Bukan otoritas. Teksnya tanpa nama penulis dan agaknya dihimpun di sebuah forum daring Indonesia; yang terlihat di sana hanya P01 sampai P07, selebihnya dibaca dari salinan redaksi. Pakailah untuk menemukan karya di balik nama-nama yang disebutnya.',
        'Not an authority. It is unsigned and was apparently compiled on an Indonesian web forum; only P01 to P07 were seen there, and for the rest we have the editors’ copy. Use it to find the works behind the names.',
        'Hak ciptanya pada para penulisnya. Situs ini meringkas dan hanya mengutip definisi penulis yang disebut namanya, paling banyak empat puluh kata.',
        'It belongs to its authors. The site summarises it and quotes only definitions of named authors, with forty words at most.')
) as corpus (slug, position, kind, work_slug, short_title_id, short_title_en, language, places, official, reading, worth_id, worth_en, rights_id, rights_en)
on source_document.slug = corpus.slug
when matched then update set
    position = corpus.position, kind = corpus.kind, work_slug = corpus.work_slug, short_title_id = corpus.short_title_id,
    short_title_en = corpus.short_title_en, language = corpus.language, places = corpus.places,
    official = corpus.official, reading = corpus.reading, worth_id = corpus.worth_id, worth_en = corpus.worth_en,
    rights_id = corpus.rights_id, rights_en = corpus.rights_en
when not matched then insert (slug, position, kind, work_slug, short_title_id, short_title_en, language, places, official, reading, worth_id, worth_en, rights_id, rights_en)
    values (corpus.slug, corpus.position, corpus.kind, corpus.work_slug, corpus.short_title_id, corpus.short_title_en, corpus.language, corpus.places, corpus.official, corpus.reading, corpus.worth_id, corpus.worth_en, corpus.rights_id, corpus.rights_en);

merge into section using (values
    ('a', 1, 'Judul, istilah, dan definisi pembuka', 'Title, term and opening definition'),
    ('b', 2, 'Dari interaksi antarnegara ke hubungan pertahanan', 'From interaction between states to the defence relationship'),
    ('c', 3, 'Arti diplomasi dan arti pertahanan', 'What diplomacy and defence mean'),
    ('d', 4, 'Diplomasi pertahanan dari masa tradisional hingga kini', 'Defence diplomacy from tradition to the present'),
    ('e', 5, 'Tiga karakter menurut Syawfi beserta instrumennya', 'Syawfi’s three characters and their instruments'),
    ('f', 6, 'Pertahanan negara, Indonesia, dan Kemhan', 'State defence, Indonesia and Kemhan'),
    ('g', 7, 'Konsep menurut Marcel dan sebuah rujukan', 'The concept according to Marcel, and a reference'),
    ('h', 8, 'Winger, Cottey dan Forster, Edmonds; tiga karakter diulang', 'Winger, Cottey and Forster, Edmonds; the three characters repeated'),
    ('i', 9, 'Empat tugas diplomasi menurut Morgenthau', 'Morgenthau’s four tasks of diplomacy'),
    ('j', 10, 'Definisi lain dan lima hasil', 'Further definitions and five results'),
    ('k', 11, 'Perpaduan diplomasi dan pertahanan serta keadaan idealnya', 'Diplomacy and defence joined, and the comprehensive ideal'),
    ('l', 12, 'Diplomasi publik, kegiatan, aktor, forum, dan tujuan', 'Public diplomacy, activities, actors, forums and aims')
) as corpus (slug, position, title_id, title_en)
on section.slug = corpus.slug
when matched then update set
    position = corpus.position, title_id = corpus.title_id, title_en = corpus.title_en
when not matched then insert (slug, document_slug, position, title_id, title_en)
    values (corpus.slug, 'dictio-126110', corpus.position, corpus.title_id, corpus.title_en);
