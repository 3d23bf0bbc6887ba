-- The words of our rendering on which a code rests, in each language; 'not stated' rests on none.

delete from definition_dimension;

alter table definition_dimension add column words_id varchar;
alter table definition_dimension add column words_en varchar;
alter table definition_dimension
    add check ((code = 'not-stated') = (words_id is null) and (code = 'not-stated') = (words_en is null));
