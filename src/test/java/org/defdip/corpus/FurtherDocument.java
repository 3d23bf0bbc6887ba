package org.defdip.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small document in a folder that the application does not know. */
public final class FurtherDocument {

	/** The number of its definition. */
	public static final int DEFINITION = 900;

	private static final String FOLDER = "classpath:org/defdip/corpus/further/*/*.yml";

	private FurtherDocument() {
	}

	/** Writes all documents of the application and this one to the database. */
	public static void write(JdbcClient jdbc) {
		List<DocumentFolder> folders = Stream.concat(new DocumentMigration().folders().stream(), read().stream())
			.sorted(Comparator.comparing(DocumentFolder::slug))
			.toList();
		new DocumentWriter(new Table(jdbc)).write(folders);
	}

	/**
	 * Writes the documents of the application only, as if the folder had been removed.
	 */
	public static void remove(JdbcClient jdbc) {
		new DocumentWriter(new Table(jdbc)).write(new DocumentMigration().folders());
	}

	private static List<DocumentFolder> read() {
		try {
			return DocumentFolder.read(List.of(new PathMatchingResourcePatternResolver().getResources(FOLDER)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
