-- Every enumerated list of the article, in its order, and how the lists answer to each other.

create table typology (
    slug varchar primary key,
    position integer not null,
    label_id varchar not null,
    label_en varchar not null,
    attribution varchar not null,
    attribution_note_id varchar,
    attribution_note_en varchar,
    numbered boolean not null,
    note_id varchar,
    note_en varchar,
    withdrawn boolean default false not null
);

create table typology_author (
    typology_slug varchar not null references typology,
    position integer not null,
    author_slug varchar not null references author,
    primary key (typology_slug, position)
);
create index typology_author_reverse on typology_author (author_slug);

create table typology_passage (
    typology_slug varchar not null references typology,
    passage_slug varchar not null references passage,
    primary key (typology_slug, passage_slug)
);
create index typology_passage_reverse on typology_passage (passage_slug);

create table typology_item (
    typology_slug varchar not null references typology,
    position integer not null,
    words_id varchar not null,
    words_en varchar not null,
    passage_slug varchar not null references passage,
    concept_slug varchar references concept,
    note_id varchar,
    note_en varchar,
    primary key (typology_slug, position)
);
create index typology_item_concept on typology_item (concept_slug);

create table typology_correspondence (
    slug varchar primary key,
    position integer not null,
    first_slug varchar not null references typology,
    second_slug varchar not null references typology,
    relation_id varchar not null,
    relation_en varchar not null,
    location_id varchar,
    location_en varchar
);
create index typology_correspondence_first on typology_correspondence (first_slug);
create index typology_correspondence_second on typology_correspondence (second_slug);
