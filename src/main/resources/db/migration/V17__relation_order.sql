-- A page of the relations is read in this order without sorting all of them.
create index concept_relation_order on concept_relation (position, slug);
