-- Marks that lead nowhere, and raw HTML.
update concept_text
set article_en = 'See [[no-such-concept]], [[@nobody|Nobody]], [[d999]] and [[p99]]. <b>Bold</b> [[p13]]'
where concept_slug = 'competition';

-- The address of a page that is none.
insert into editorial_note_subject (note_slug, address) select min(slug), 'The Page' from editorial_note;

-- What an example of the API asks for.
update author set withdrawn = true where slug = 'martin-edmonds';
