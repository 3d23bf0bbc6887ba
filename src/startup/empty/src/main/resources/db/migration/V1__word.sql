create table word (slug varchar(50) primary key, label varchar(50) not null);
insert into word (slug, label) values ('trust', 'kepercayaan');
