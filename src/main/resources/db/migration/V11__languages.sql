-- The language of the term that a definition has in the article.

alter table definition add column term_language varchar default 'ID' not null;
