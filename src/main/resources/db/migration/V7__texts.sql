-- What we write ourselves: working definitions, articles, essays, and the coding of the definitions.

create table concept_text (
    concept_slug varchar primary key references concept,
    working_definition_id varchar,
    working_definition_en varchar,
    article_id varchar not null,
    article_en varchar not null
);

-- Which concepts an article links to, so that they can link back.
create table concept_mention (
    concept_slug varchar not null references concept,
    mentioned_slug varchar not null references concept,
    primary key (concept_slug, mentioned_slug)
);
create index concept_mention_reverse on concept_mention (mentioned_slug);

create table essay (
    slug varchar primary key,
    title_id varchar not null,
    title_en varchar not null,
    body_id varchar not null,
    body_en varchar not null
);

create table definition_coding (
    definition_number integer primary key references definition,
    note_id varchar,
    note_en varchar
);

create table definition_dimension (
    definition_number integer not null references definition_coding,
    dimension varchar not null,
    code varchar not null,
    primary key (definition_number, dimension, code)
);
create index definition_dimension_reverse on definition_dimension (dimension, code);

create table character_comparison (
    character_slug varchar not null references diplomacy_character,
    criterion varchar not null,
    words_id varchar not null,
    words_en varchar not null,
    editorial boolean not null,
    primary key (character_slug, criterion)
);

create table character_comparison_passage (
    character_slug varchar not null,
    criterion varchar not null,
    passage_slug varchar not null references passage,
    primary key (character_slug, criterion, passage_slug),
    foreign key (character_slug, criterion) references character_comparison
);
