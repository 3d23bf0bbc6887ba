-- What changed from edition to edition, and what became of addresses that were in use.

create table change (
    slug varchar primary key,
    edition varchar not null,
    made_on date not null,
    title_id varchar not null,
    title_en varchar not null,
    words_id varchar not null,
    words_en varchar not null
);

-- The pages that a change touched, by their paths without the language; none where it touched them all.
create table change_page (
    change_slug varchar not null references change,
    path varchar not null,
    primary key (change_slug, path)
);

-- A renamed address has a successor and answers with it; a withdrawn one says so, with a successor where there is one.
create table former_address (
    path varchar primary key,
    withdrawn boolean not null,
    successor varchar,
    reason_id varchar not null,
    reason_en varchar not null,
    check (withdrawn or successor is not null)
);
