-- The people the article names and the works behind them.

create table author (
    slug varchar primary key,
    name varchar not null,
    sort_name varchar not null,
    identified boolean not null,
    role_id varchar not null,
    role_en varchar not null,
    part_id varchar not null,
    part_en varchar not null,
    note_id varchar,
    note_en varchar,
    withdrawn boolean default false not null
);

create table author_spelling (
    slug varchar primary key,
    author_slug varchar not null references author,
    position integer not null,
    form varchar not null,
    correct boolean not null,
    occurrences integer not null
);
create index author_spelling_author on author_spelling (author_slug);

create table author_spelling_passage (
    spelling_slug varchar not null references author_spelling,
    passage_slug varchar not null references passage,
    primary key (spelling_slug, passage_slug)
);
create index author_spelling_passage_reverse on author_spelling_passage (passage_slug);

create table author_via (
    author_slug varchar not null references author,
    position integer not null,
    via_slug varchar references author,
    via_name varchar not null,
    passage_slug varchar not null references passage,
    certainty varchar not null,
    primary key (author_slug, position)
);

create table work (
    slug varchar primary key,
    type varchar not null,
    title varchar,
    title_in_source varchar,
    container_title varchar,
    collection_title varchar,
    collection_number varchar,
    chapter_number varchar,
    edition varchar,
    volume varchar,
    issue varchar,
    pages varchar,
    number_of_pages varchar,
    publisher varchar,
    publisher_place varchar,
    issued_year integer,
    issued_month integer,
    genre varchar,
    isbn varchar,
    doi varchar,
    url varchar,
    certainty varchar not null,
    link_certain boolean not null,
    cited boolean not null,
    year_in_source varchar,
    pages_in_source varchar,
    note_id varchar not null,
    note_en varchar not null,
    via_note_id varchar,
    via_note_en varchar,
    withdrawn boolean default false not null
);

create table work_contributor (
    work_slug varchar not null references work,
    position integer not null,
    role varchar not null,
    author_slug varchar references author,
    family varchar,
    given varchar,
    literal varchar,
    primary key (work_slug, position)
);
create index work_contributor_author on work_contributor (author_slug);

create table work_passage (
    work_slug varchar not null references work,
    passage_slug varchar not null references passage,
    primary key (work_slug, passage_slug)
);
create index work_passage_reverse on work_passage (passage_slug);
