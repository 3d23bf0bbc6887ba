-- What changed, latest first, and the addresses, without the language, that were renamed or withdrawn; none has been so far.

delete from change_page;
delete from change;
delete from former_address;

insert into change (slug, edition, made_on, title_id, title_en, words_id, words_en) values
    ('first-edition', '2026.1', date '2026-11-23', 'Edisi pertama', 'First edition', 'Seluruh artikel sumber, bagian demi bagian, menjadi konsep, definisi menurut penulis, tiga karakter diplomasi pertahanan, daftar, lini masa, dan karya rujukan, dalam bahasa Indonesia dan Inggris.', 'The whole source article, passage by passage, as concepts, definitions by author, the three characters of defence diplomacy, lists, timeline and works, in Indonesian and English.');
