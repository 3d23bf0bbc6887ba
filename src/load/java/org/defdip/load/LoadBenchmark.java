package org.defdip.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Loads the packaged site, the packaged site of another commit and a bare page in turn,
 * and prints the figures side by side. The arguments are the jars of the site, of the
 * bare page and, if there is one, of the other commit.
 */
final class LoadBenchmark {

	static final Path RESULTS = Path.of("target", "load");

	private static final List<Integer> CONNECTIONS = List.of(1, 16, 64);

	private static final int WARM_UP_CONNECTIONS = 16;

	private static final int SMALL_CONNECTIONS = 64;

	/** The servers take turns, so that a disturbance affects all of them. */
	private static final int ROUNDS = 2;

	private static final int PORT = 8181;

	private static final String HOME = "/id/";

	private static final String BARE_PAGE = "/words";

	/** The options that the deployment documentation recommends for 512 MB. */
	private static final List<String> SMALL = List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

	private final List<String> options = List.of(System.getProperty("options").split(" "));

	/** Selects workloads by name. */
	private final Pattern rows = Pattern.compile(System.getProperty("rows"));

	private final Duration measured = Duration.ofSeconds(Long.getLong("seconds"));

	private final List<Path> jars;

	private LoadBenchmark(List<Path> jars) {
		this.jars = jars;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Files.createDirectories(RESULTS);
		LoadBenchmark benchmark = new LoadBenchmark(Stream.of(arguments).map(Path::of).toList());
		benchmark.compare();
		benchmark.loadSmall();
	}

	private void compare() throws IOException, InterruptedException {
		List<Server> servers = new ArrayList<>();
		try {
			servers.add(Server.start("site", this.jars.get(0), PORT, this.options, HOME));
			servers.add(Server.start("bare page", this.jars.get(1), PORT + 1, this.options, BARE_PAGE));
			if (this.jars.size() > 2) {
				servers.add(Server.start("baseline", this.jars.get(2), PORT + 2, this.options, HOME));
			}
			System.out.printf(Locale.ROOT, "%n%-14s %11s %10s %8s %8s %7s %7s", "", "connections", "requests/s", "p50 ms",
					"p99 ms", "p99/p50", "CPU ms");
			for (Server other : servers.subList(1, servers.size())) {
				System.out.printf(Locale.ROOT, " | to %-9s %6s %6s %6s %6s", other.name(), "rate", "p50", "p99",
						"CPU");
			}
			System.out.println();
			for (Workload workload : workloads(servers)) {
				List<Load> loads = new ArrayList<>();
				for (Server server : servers) {
					loads.add(server.name().equals("bare page") ? Load.of(server, BARE_PAGE) : workload.on(server));
				}
				compare(workload.name(), loads);
			}
			for (Server server : servers) {
				System.out.printf(Locale.ROOT, "Memory of the %s after the load: %,d MB%n", server.name(),
						server.residentMegabytes());
			}
		}
		finally {
			servers.forEach(Server::close);
		}
	}

	/** Reads the requests from the older site, so that both can respond to them. */
	private List<Workload> workloads(List<Server> servers) throws IOException, InterruptedException {
		Server older = servers.get((servers.size() > 2) ? 2 : 0);
		return Workloads.of(older).stream().filter((workload) -> this.rows.matcher(workload.name()).find()).toList();
	}

	private void compare(String name, List<Load> loads) throws IOException, InterruptedException {
		for (Load load : loads) {
			load.warmUp(WARM_UP_CONNECTIONS, this.measured.multipliedBy(2));
		}
		for (int connections : CONNECTIONS) {
			List<Figures> figures = new ArrayList<>(loads.stream().map((load) -> Figures.NONE).toList());
			for (int round = 0; round < ROUNDS; round++) {
				for (int i = 0; i < loads.size(); i++) {
					figures.set(i,
							figures.get(i).and(loads.get(i).run(connections, this.measured.dividedBy(ROUNDS))));
				}
			}
			print(name, connections, figures);
		}
	}

	private static void print(String name, int connections, List<Figures> figures) {
		Figures site = figures.get(0);
		System.out.printf(Locale.ROOT, "%-14s %11d %,10.0f %8.1f %8.1f %7.1f %7.2f", name, connections, site.rate(),
				site.p50(), site.p99(), site.p99() / site.p50(), site.processorMillis());
		for (Figures other : figures.subList(1, figures.size())) {
			System.out.printf(Locale.ROOT, " | %,12.0f %6.2f %6.2f %6.2f %6.2f", other.rate(), site.rate() / other.rate(),
					site.p50() / other.p50(), site.p99() / other.p99(),
					site.processorMillis() / other.processorMillis());
		}
		int failed = figures.stream().mapToInt(Figures::failed).sum();
		System.out.println((failed > 0) ? "  FAILED: " + failed : "");
	}

	/** Loads the site with the options for a small machine with all requests at once. */
	private void loadSmall() throws IOException, InterruptedException {
		try (Server site = Server.start("small site", this.jars.get(0), PORT, SMALL, HOME)) {
			Figures figures = Figures.NONE;
			for (Workload workload : workloads(List.of(site))) {
				figures = figures.and(workload.on(site).run(SMALL_CONNECTIONS, this.measured));
			}
			System.out.printf(Locale.ROOT, "With %s: %,d responses over %d connections, %d failed, at most %,d MB%n",
					String.join(" ", SMALL), figures.times().length, SMALL_CONNECTIONS, figures.failed(),
					site.peakMegabytes());
		}
	}

}
