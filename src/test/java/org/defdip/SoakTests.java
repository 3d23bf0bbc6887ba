package org.defdip;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.VirtualMachine;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends the running site a long mixture of ordinary, automated and hostile requests, and
 * checks that its use of resources does not grow.
 */
@Tag("full")
@Tag("soak")
@Timeout(value = 1, unit = TimeUnit.DAYS)
class SoakTests {

	private static final int REQUESTS_A_SECOND = 100;

	/** The variation of the heap between two garbage collections in the same state. */
	private static final long MEGABYTES_OF_NOISE = 15;

	/** The sizes of thread and connection pools vary. */
	private static final long HANDLES_OF_NOISE = 20;

	private static final Duration LENGTH = Duration
		.ofSeconds((long) (60 * Double.parseDouble(System.getProperty("soak.minutes", "10"))));

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Random random = new Random(1);

	private final Map<Integer, Integer> answers = new TreeMap<>();

	@Test
	void resourceUseDoesNotGrow(@TempDir Path directory) throws Exception {
		int port = freePort();
		String site = "http://localhost:" + port;
		Path output = directory.resolve("output.txt");
		try (SeparateApplication application = SeparateApplication.start(output, "-Xmx400m", "--server.port=" + port,
				"--server.address=localhost")) {
			Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> get(site + "/en/") == 200);
			List<String> pages = Jsoup.parse(body(site + "/sitemap.xml"), "", org.jsoup.parser.Parser.xmlParser())
				.select("loc")
				.eachText()
				.stream()
				.map((address) -> URI.create(address).getPath())
				.toList();
			for (String page : pages) {
				get(site + page);
			}
			soak(site, pages, Duration.ofSeconds(20));
			Resources start = measure(application, "start");
			soak(site, pages, LENGTH.dividedBy(2));
			measure(application, "middle");
			soak(site, pages, LENGTH.dividedBy(2));
			Resources end = measure(application, "end");
			System.out.println("Answers by status: " + this.answers);
			assertThat(this.answers.keySet()).allMatch((status) -> status < 500);
			assertThat(Files.readString(output)).doesNotContain(" ERROR ");
			assertThat(end.heap()).isLessThanOrEqualTo(start.heap() + MEGABYTES_OF_NOISE);
			assertThat(end.threads()).isLessThanOrEqualTo(start.threads() + HANDLES_OF_NOISE);
			assertThat(end.handles()).isLessThanOrEqualTo(start.handles() + HANDLES_OF_NOISE);
		}
	}

	private void soak(String site, List<String> pages, Duration length) throws Exception {
		Instant end = Instant.now().plus(length);
		while (Instant.now().isBefore(end)) {
			Instant second = Instant.now().plusSeconds(1);
			for (int i = 0; i < REQUESTS_A_SECOND && Instant.now().isBefore(second); i++) {
				this.answers.merge(get(site + address(pages)), 1, Integer::sum);
			}
			Thread.sleep(Math.max(0, Duration.between(Instant.now(), second).toMillis()));
		}
	}

	/** Mostly existing pages; the rest are random addresses, of unlimited number. */
	private String address(List<String> pages) {
		int number = this.random.nextInt();
		return switch (this.random.nextInt(12)) {
			case 0 -> "/en/search?q=defence+" + number;
			case 1 -> "/id/definitions?q=" + Integer.toString(number, 36);
			case 2 -> "/en/nothing/" + number;
			case 3 -> "/id/definitions/compare?d=1&d=" + (2 + this.random.nextInt(60));
			case 4 -> "/en/cite?d=" + (1 + this.random.nextInt(62));
			case 5 -> pages.get(this.random.nextInt(pages.size())) + "?x=" + number;
			case 6 -> "/en/search/suggestions?q=" + (char) ('a' + this.random.nextInt(26)) + "e";
			case 7 -> "/concepts/" + Corpus.DETERRENCE + ".ttl";
			case 8 -> "/en/definitions?page=" + number;
			default -> pages.get(this.random.nextInt(pages.size()));
		};
	}

	private int get(String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
			.statusCode();
	}

	private String body(String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static Resources measure(SeparateApplication application, String when) throws Exception {
		VirtualMachine machine = VirtualMachine.attach(String.valueOf(application.pid()));
		try (JMXConnector connector = JMXConnectorFactory
			.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
			MBeanServerConnection beans = connector.getMBeanServerConnection();
			MemoryMXBean memory = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
			memory.gc();
			memory.gc();
			Resources needs = new Resources(memory.getHeapMemoryUsage().getUsed() / 1_000_000,
					ManagementFactory.getPlatformMXBean(beans, ThreadMXBean.class).getThreadCount(),
					ManagementFactory.getPlatformMXBean(beans, UnixOperatingSystemMXBean.class)
						.getOpenFileDescriptorCount());
			System.out.printf("%s: %s%n", when, needs);
			return needs;
		}
		finally {
			machine.detach();
		}
	}

	/**
	 * The resources that the application holds.
	 *
	 * @param heap after a garbage collection, in megabytes
	 * @param handles the number of open files and connections
	 */
	private record Resources(long heap, long threads, long handles) {
	}

}
