-- The sections into which we divide the article.

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
when not matched then insert (slug, position, title_id, title_en)
    values (corpus.slug, corpus.position, corpus.title_id, corpus.title_en);
