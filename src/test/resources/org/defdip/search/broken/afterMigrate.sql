-- What no entity expects, so that reading the spellings fails while the index is built.
alter table author_spelling drop column form;
