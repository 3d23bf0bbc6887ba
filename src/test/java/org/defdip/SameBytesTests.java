package org.defdip;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The responses are identical after every start, whatever the locale of the machine and
 * whichever database holds the content.
 */
@Tag("full")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class SameBytesTests {

	private static Set<String> addresses;

	private static Map<String, String> plain;

	@BeforeAll
	@Timeout(value = 15, unit = TimeUnit.MINUTES)
	static void readThePlainSite(@TempDir Path directory) {
		try (SeparateApplication application = start(directory.resolve("output.txt"),
				List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"),
				List.of())) {
			SiteBytes site = read(application);
			addresses = site.addresses();
			plain = site.hashes(addresses);
		}
		assertThat(plain).hasSizeGreaterThan(2_000)
			.allSatisfy((address, answer) -> assertThat(answer).doesNotStartWith("5"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"-Duser.language=ar -Duser.country=EG -Duser.timezone=Asia/Kathmandu -Dfile.encoding=ISO-8859-1",
			"-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-9",
			"-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Duser.timezone=America/Adak",
			"-Duser.language=fa -Duser.country=IR -Dfile.encoding=US-ASCII" })
	void foreignMachineSendsTheSameBytes(String options, @TempDir Path directory) {
		compare(directory, Stream.of(options.split(" ")).toList(), List.of());
	}

	@Test
	void responsesDoNotDependOnTheRowOrderOfPostgres(@TempDir Path directory) {
		String url = TestPostgres.createDatabase("same");
		List<String> settings = List.of("--spring.datasource.url=" + url, "--spring.datasource.username=postgres");
		try (SeparateApplication application = start(directory.resolve("first.txt"), List.of(), settings)) {
			assertThat(application.places(1)).hasSize(1);
		}
		shuffle(TestPostgres.existing("same"));
		compare(directory, List.of(), settings);
	}

	/** Rewrites each table so that its rows are not stored in the order of the keys. */
	private static void shuffle(DataSource database) {
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("""
				select table_name, string_agg(column_name || '::text', ' || ' order by ordinal_position)
				from information_schema.key_column_usage
				where table_schema = 'public' and constraint_name like '%_pkey'
				group by table_name
				""").query((row, number) -> List.of(row.getString(1), row.getString(2))).list().forEach((table) -> {
			String name = table.get(0);
			jdbc.sql("create index shuffled on %s (md5(%s))".formatted(name, table.get(1))).update();
			jdbc.sql("cluster %s using shuffled".formatted(name)).update();
			jdbc.sql("drop index shuffled").update();
		});
	}

	private static void compare(Path directory, List<String> options, List<String> settings) {
		try (SeparateApplication application = start(directory.resolve("output.txt"), options, settings)) {
			assertThat(read(application).hashes(addresses)).isEqualTo(plain);
		}
	}

	/**
	 * Returns the site when its index is built, since searches fail if they wait too long
	 * for it.
	 */
	private static SiteBytes read(SeparateApplication application) {
		SiteBytes site = new SiteBytes(application.places(1).get(0));
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> site.hashes(Set.of("/readyz"))
				.values()
				.stream()
				.allMatch((answer) -> answer.startsWith("200")));
		return site;
	}

	private static SeparateApplication start(Path output, List<String> options, List<String> settings) {
		return SeparateApplication.start(output,
				Stream.of(options, settings, List.of("--server.port=0", "--logging.charset.console=UTF-8"))
					.flatMap(List::stream)
					.toArray(String[]::new));
	}

}
