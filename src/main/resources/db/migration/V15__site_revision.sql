-- Raised in each transaction that changes content while the site is running, so that every node notices the change.
-- The table has exactly one row.
create table site_revision (
    only_row boolean default true primary key check (only_row),
    number bigint not null,
    raised_at timestamp with time zone
);
insert into site_revision (number) values (0);
