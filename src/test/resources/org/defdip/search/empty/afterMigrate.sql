-- A database that has no content to index.
set referential_integrity false;
delete from concept;
delete from diplomacy_character;
delete from definition;
delete from author;
delete from work;
delete from typology;
delete from passage;
delete from editorial_note;
delete from essay;
delete from timeline_entry;
