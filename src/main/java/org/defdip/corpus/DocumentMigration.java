package org.defdip.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Writes the folders of the source documents to the database. It runs again when a folder
 * has changed, and when a script of the corpus has, because the scripts replace rows that
 * the folders add to.
 */
@Component
class DocumentMigration implements JavaMigration {

	static final String FOLDERS = "classpath*:db/sources/*/*.yml";

	private static final String SCRIPTS = "classpath:db/migration/R__corpus_*.sql";

	private final ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	/** Flyway asks for it several times at each start. */
	private final SingletonSupplier<Integer> checksum = SingletonSupplier.of(this::checksum);

	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "documents";
	}

	@Override
	public Integer getChecksum() {
		return this.checksum.obtain();
	}

	private int checksum() {
		CRC32 checksum = new CRC32();
		Stream.concat(find(SCRIPTS), find(FOLDERS)).forEach((resource) -> {
			try {
				checksum.update(resource.getContentAsByteArray());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return (int) checksum.getValue();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
		new DocumentWriter(new Table(jdbc)).write(folders());
	}

	List<DocumentFolder> folders() {
		return DocumentFolder.read(find(FOLDERS).toList());
	}

	private Stream<Resource> find(String pattern) {
		try {
			return Arrays.stream(this.resources.getResources(pattern))
				.sorted(Comparator.comparing(DocumentFolder::pathOf));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
