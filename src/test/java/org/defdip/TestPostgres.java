package org.defdip;

import java.io.IOException;
import java.io.UncheckedIOException;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL, started once for all tests and stopped with the virtual machine. */
public final class TestPostgres {

	private static final EmbeddedPostgres SERVER = start();

	private TestPostgres() {
	}

	/** Makes an empty database and says how to reach it. */
	public static String createDatabase(String name) {
		JdbcClient.create(SERVER.getPostgresDatabase()).sql("create database " + name).update();
		return SERVER.getJdbcUrl("postgres", name);
	}

	/** Makes an empty database. */
	static DataSource database(String name) {
		createDatabase(name);
		return existing(name);
	}

	/** A database that has been made. */
	static DataSource existing(String name) {
		return SERVER.getDatabase("postgres", name);
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
