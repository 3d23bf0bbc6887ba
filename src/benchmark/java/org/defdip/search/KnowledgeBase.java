package org.defdip.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.index.IndexReader;
import org.defdip.DefenceDiplomacyApplication;
import org.defdip.core.Edition;
import org.flywaydb.core.Flyway;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;

/**
 * A knowledge base with a given number of definitions, served by the application itself.
 * Database and index are kept on disk, since creating large ones takes minutes.
 */
final class KnowledgeBase implements AutoCloseable {

	private static final Path ROOT = Path.of("target", "benchmark-search");

	private final ConfigurableApplicationContext application;

	private final List<IndexReader> readers = new ArrayList<>();

	private KnowledgeBase(ConfigurableApplicationContext application) {
		this.application = application;
	}

	static KnowledgeBase of(int definitions) {
		Path directory = ROOT.resolve(String.valueOf(definitions)).toAbsolutePath();
		Path complete = directory.resolve("complete");
		String url = "jdbc:h2:file:" + directory.resolve("database") + ";CACHE_SIZE=131072";
		boolean kept = Files.exists(complete);
		if (!kept) {
			fill(url, definitions);
		}
		SpringApplicationBuilder builder = new SpringApplicationBuilder(DefenceDiplomacyApplication.class)
			.initializers((context) -> context.getBeanFactory()
				.registerSingleton(AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME,
						new Unready(context.getBeanFactory())));
		if (kept) {
			builder.initializers((context) -> ((GenericApplicationContext) context).registerBean("searchIndex",
					SearchIndex.class, () -> new KeptIndex(context.getBean(EntityManagerFactory.class),
							context.getBean(SearchMapping.class), context.getBean(Edition.class),
							context.getBeanProvider(MeterRegistry.class))));
		}
		KnowledgeBase base = new KnowledgeBase(
				builder.run("--spring.datasource.url=" + url, "--spring.datasource.username=sa", "--server.port=0",
						"--server.address=localhost", "--defdip.search.directory=" + directory.resolve("index")));
		try {
			Files.writeString(complete, "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return base;
	}

	private static void fill(String url, int definitions) {
		try (HikariDataSource database = new HikariDataSource()) {
			database.setJdbcUrl(url);
			database.setUsername("sa");
			Flyway.configure().dataSource(database).placeholderReplacement(false).load().migrate();
			new GeneratedDefinitions(database).addUpTo(definitions);
		}
	}

	<T> T get(Class<T> part) {
		return this.application.getBean(part);
	}

	/** Opens the Lucene index; it is closed with this knowledge base. */
	IndexReader reader() {
		IndexReader reader = get(SearchMapping.class).scope(SearchDocument.class)
			.extension(LuceneExtension.get())
			.openIndexReader();
		this.readers.add(reader);
		return reader;
	}

	@Override
	public void close() throws IOException {
		for (IndexReader reader : this.readers) {
			reader.close();
		}
		this.application.close();
	}

	/**
	 * Suppresses the event that the application is ready, which would start the
	 * generation of all files for download.
	 */
	private static final class Unready extends SimpleApplicationEventMulticaster {

		Unready(BeanFactory beans) {
			super(beans);
		}

		@Override
		public void multicastEvent(ApplicationEvent event, @Nullable ResolvableType type) {
			if (!(event instanceof ApplicationReadyEvent)) {
				super.multicastEvent(event, type);
			}
		}

	}

	/** An index that an earlier run has built. */
	private static final class KeptIndex extends SearchIndex {

		KeptIndex(EntityManagerFactory entityManagerFactory, SearchMapping mapping, Edition edition,
				ObjectProvider<MeterRegistry> registry) {
			super(entityManagerFactory, mapping, edition, registry);
		}

		@Override
		State make() {
			return new State(count(), Instant.now(), null);
		}

	}

}
