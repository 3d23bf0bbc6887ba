-- Concepts, what they are called, how they hang together, and what they are said to mean.

create table concept (
    slug varchar primary key,
    kind varchar not null,
    label_id varchar not null,
    label_id_language varchar not null,
    label_en varchar not null,
    gloss_id varchar not null,
    gloss_en varchar not null,
    character_slug varchar,
    withdrawn boolean default false not null
);

create table alternative_label (
    slug varchar primary key,
    concept_slug varchar not null references concept,
    position integer not null,
    words varchar not null,
    language varchar not null,
    kind varchar not null,
    note_id varchar,
    note_en varchar
);
create index alternative_label_concept on alternative_label (concept_slug);

create table alternative_label_passage (
    label_slug varchar not null references alternative_label,
    passage_slug varchar not null references passage,
    primary key (label_slug, passage_slug)
);

create table concept_passage (
    concept_slug varchar not null references concept,
    passage_slug varchar not null references passage,
    literal boolean not null,
    primary key (concept_slug, passage_slug)
);
create index concept_passage_reverse on concept_passage (passage_slug);

create table concept_broader (
    concept_slug varchar not null references concept,
    broader_slug varchar not null references concept,
    primary key (concept_slug, broader_slug)
);
create index concept_broader_reverse on concept_broader (broader_slug);

-- Each pair stands in both directions.
create table concept_related (
    concept_slug varchar not null references concept,
    related_slug varchar not null references concept,
    primary key (concept_slug, related_slug)
);

create table relation_type (
    slug varchar primary key,
    position integer not null,
    family varchar not null,
    phrase_id varchar not null,
    phrase_en varchar not null,
    inverse_id varchar not null,
    inverse_en varchar not null
);

-- An end without a concept is plain text; a relation says what its type says unless it has a wording of its own.
create table concept_relation (
    slug varchar primary key,
    position integer not null,
    type_slug varchar not null references relation_type,
    subject_slug varchar references concept,
    subject_id varchar,
    subject_en varchar,
    object_slug varchar references concept,
    object_id varchar,
    object_en varchar,
    wording_id varchar,
    wording_en varchar,
    inverse_wording_id varchar,
    inverse_wording_en varchar,
    passage_slug varchar not null references passage,
    sentence_slug varchar not null references sentence,
    note_id varchar,
    note_en varchar
);
create index concept_relation_subject on concept_relation (subject_slug);
create index concept_relation_object on concept_relation (object_slug);
create index concept_relation_passage on concept_relation (passage_slug);

create table definition (
    number integer primary key,
    concept_slug varchar not null references concept,
    kind varchar not null,
    attribution varchar not null,
    attribution_note_id varchar,
    attribution_note_en varchar,
    work_slug varchar references work,
    via_slug varchar references author,
    via_certainty varchar,
    term_in_source varchar not null,
    quotation varchar,
    rendering_id varchar not null,
    rendering_en varchar not null,
    perspective varchar not null,
    perspective_note_id varchar,
    perspective_note_en varchar,
    period varchar not null,
    period_note_id varchar,
    period_note_en varchar,
    passage_slug varchar not null references passage,
    sentence_slug varchar not null references sentence,
    note_id varchar,
    note_en varchar,
    withdrawn boolean default false not null
);
create index definition_concept on definition (concept_slug);
create index definition_passage on definition (passage_slug);
create index definition_work on definition (work_slug);
create index definition_via on definition (via_slug);

create table definition_author (
    definition_number integer not null references definition,
    position integer not null,
    author_slug varchar not null references author,
    primary key (definition_number, position)
);
create index definition_author_reverse on definition_author (author_slug);

-- A definition that says again what an earlier one says.
create table definition_repeat (
    definition_number integer primary key references definition,
    repeats_number integer not null references definition,
    exact boolean not null
);
create index definition_repeat_reverse on definition_repeat (repeats_number);

-- The source's own direct quotations; where one is a definition too, that definition is named.
create table direct_quotation (
    slug varchar primary key,
    position integer not null,
    passage_slug varchar not null references passage,
    author_slug varchar not null references author,
    work_slug varchar references work,
    definition_number integer references definition,
    concept_slug varchar references concept,
    language varchar not null,
    words varchar not null,
    rendering_id varchar not null,
    rendering_en varchar not null,
    note_id varchar not null,
    note_en varchar not null
);
