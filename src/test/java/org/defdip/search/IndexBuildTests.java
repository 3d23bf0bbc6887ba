package org.defdip.search;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import org.awaitility.Awaitility;
import org.defdip.DefenceDiplomacyApplication;
import org.defdip.core.Edition;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The start of the application and searches while the index is being built or after its
 * build has failed.
 */
@ExtendWith(OutputCaptureExtension.class)
class IndexBuildTests {

	private static final String EMPTY = "--spring.flyway.locations=classpath:db/migration,classpath:org/defdip/search/empty";

	@Test
	void searchWaitsForTheFirstBuild() {
		FirstVisitor visitor = new FirstVisitor(false);
		try (ConfigurableApplicationContext site = start(visitor, "--spring.datasource.url=jdbc:h2:mem:early")) {
			assertThat(visitor.readiness).isEqualTo(503);
			assertThat(visitor.page).isEqualTo(200);
			HttpResponse<String> answer = visitor.search.join();
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains("/en/concepts/deterrence");
			assertThat(site.getBean(SearchIndex.class).isBuilding()).isFalse();
		}
	}

	@Test
	void searchIsUnavailableAfterTheTimeout() {
		FirstVisitor visitor = new FirstVisitor(true);
		try (ConfigurableApplicationContext site = start(visitor, "--spring.datasource.url=jdbc:h2:mem:late")) {
			assertThat(visitor.search.join().statusCode()).isEqualTo(503);
			assertThat(site.getBean(SearchIndex.class).state().entries()).isPositive();
		}
	}

	@Test
	void searchWaitsForARebuild() {
		FirstVisitor visitor = new FirstVisitor(false);
		try (ConfigurableApplicationContext site = start(visitor, "--spring.datasource.url=jdbc:h2:mem:anew")) {
			visitor.search.join();
			AwaitedIndex index = site.getBean(AwaitedIndex.class);
			index.empty();
			CompletableFuture<SearchIndex.State> built = CompletableFuture.supplyAsync(index::build);
			Awaitility.await().until(index::isBuilding);
			HttpResponse<String> answer = visitor.ask("/en/definitions").join();
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains("/en/definitions/1\"");
			assertThat(built.join().entries()).isPositive();
		}
	}

	@Test
	void searchIsUnavailableAfterAFailedRebuild() {
		FirstVisitor visitor = new FirstVisitor(false);
		try (ConfigurableApplicationContext site = start(visitor, "--spring.datasource.url=jdbc:h2:mem:worn-out")) {
			visitor.search.join();
			AwaitedIndex index = site.getBean(AwaitedIndex.class);
			site.getBean(JdbcTemplate.class).execute("alter table passage rename to mislaid");
			index.asked.countDown();
			assertThatThrownBy(index::build).isInstanceOf(IndexBuildException.class);
			assertThat(index.isBuilding()).isFalse();
			assertThat(visitor.ask("/en/search?q=deterrence").join().statusCode()).isEqualTo(503);
			site.getBean(JdbcTemplate.class).execute("alter table mislaid rename to passage");
			index.build();
			assertThat(visitor.ask("/en/search?q=deterrence").join().statusCode()).isEqualTo(200);
		}
	}

	@Test
	void searchFailsAfterAFailedFirstBuild() {
		FirstVisitor visitor = new FirstVisitor(false);
		assertThatThrownBy(() -> start(visitor, "--spring.datasource.url=jdbc:h2:mem:early-and-empty", EMPTY))
			.isInstanceOf(IndexBuildException.class);
		SearchIndex index = Objects.requireNonNull(visitor.index);
		assertThatThrownBy(() -> index.inSession(SearchSession::toString)).isInstanceOf(IndexUnreadableException.class)
			.hasRootCauseInstanceOf(IndexBuildException.class);
	}

	@Test
	void startWithoutContentFailsWithAClearMessage(CapturedOutput output) {
		assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:h2:mem:empty", EMPTY))
			.isInstanceOf(IndexBuildException.class);
		assertThat(output).contains("There is nothing to index: the database holds no content")
			.contains("Check that the migrations have put the content into the database");
	}

	@Test
	void startWithUnreadableContentFailsWithAClearMessage(CapturedOutput output) {
		assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:h2:mem:unreadable",
				"--spring.flyway.locations=classpath:db/migration,classpath:org/defdip/search/broken",
				"--spring.jpa.hibernate.ddl-auto=none"))
			.hasRootCauseInstanceOf(SQLException.class);
		assertThat(output).contains("APPLICATION FAILED TO START").contains("The search index could not be built");
	}

	private static void start(String... properties) {
		SpringApplication.run(DefenceDiplomacyApplication.class, with(properties));
	}

	private static ConfigurableApplicationContext start(FirstVisitor visitor, String... properties) {
		SpringApplication application = new SpringApplication(DefenceDiplomacyApplication.class);
		application.addListeners(visitor);
		application.addInitializers(
				(context) -> ((GenericApplicationContext) context).registerBean("searchIndex", SearchIndex.class,
						() -> new AwaitedIndex(context.getBean(EntityManagerFactory.class),
								context.getBean(SearchMapping.class), context.getBean(Edition.class),
								context.getBeanProvider(MeterRegistry.class))));
		return application
			.run(Stream.concat(Stream.of("--server.port=0"), Stream.of(properties)).toArray(String[]::new));
	}

	private static String[] with(String... properties) {
		return Stream.concat(Stream.of("--server.port=0"), Stream.of(properties)).toArray(String[]::new);
	}

	/** An index whose build does not start before a search waits for it. */
	private static final class AwaitedIndex extends SearchIndex {

		private final SearchMapping mapping;

		private volatile CountDownLatch asked = new CountDownLatch(1);

		AwaitedIndex(EntityManagerFactory entityManagerFactory, SearchMapping mapping, Edition edition,
				ObjectProvider<MeterRegistry> registry) {
			super(entityManagerFactory, mapping, edition, registry);
			this.mapping = mapping;
		}

		/** Empties the index until the next build. */
		void empty() {
			this.mapping.scope(SearchDocument.class).schemaManager().dropAndCreate();
			this.asked = new CountDownLatch(1);
		}

		@Override
		<T> T inSession(Function<SearchSession, T> work) {
			this.asked.countDown();
			return super.inSession(work);
		}

		@Override
		<T> T read(Reading<T> reading) {
			this.asked.countDown();
			return super.read(reading);
		}

		@Override
		State make() {
			try {
				assertThat(this.asked.await(30, TimeUnit.SECONDS)).as("a search has started").isTrue();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return super.make();
		}

	}

	/**
	 * Sends requests as soon as the server is reachable, which is before the build of the
	 * index starts.
	 */
	private static final class FirstVisitor implements ApplicationListener<ApplicationStartedEvent> {

		private final boolean staying;

		private String site = "";

		private @Nullable SearchIndex index;

		private int readiness;

		private int page;

		private CompletableFuture<HttpResponse<String>> search = new CompletableFuture<>();

		/**
		 * Creates the client. If {@code staying}, it blocks the start until the search is
		 * answered.
		 */
		FirstVisitor(boolean staying) {
			this.staying = staying;
		}

		@Override
		public void onApplicationEvent(ApplicationStartedEvent started) {
			this.index = started.getApplicationContext().getBean(SearchIndex.class);
			this.site = "http://localhost:"
					+ started.getApplicationContext().getEnvironment().getProperty("local.server.port");
			this.readiness = ask("/readyz").join().statusCode();
			this.page = ask("/en/").join().statusCode();
			this.search = ask("/en/search?q=deterrence");
			if (this.staying) {
				this.search.join();
			}
		}

		CompletableFuture<HttpResponse<String>> ask(String address) {
			return HttpClient.newHttpClient()
				.sendAsync(HttpRequest.newBuilder(URI.create(this.site + address)).build(), BodyHandlers.ofString());
		}

	}

}
