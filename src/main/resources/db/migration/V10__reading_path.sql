-- Ways through the pages for readers with little time, or with a purpose.

create table reading_path (
    slug varchar primary key,
    position integer not null,
    title_id varchar not null,
    title_en varchar not null,
    lead_id varchar not null,
    lead_en varchar not null,
    withdrawn boolean default false not null
);

-- The address of a stop may have a query.
create table reading_stop (
    path_slug varchar not null references reading_path,
    position integer not null,
    address varchar not null,
    title_id varchar not null,
    title_en varchar not null,
    reason_id varchar not null,
    reason_en varchar not null,
    primary key (path_slug, position)
);
