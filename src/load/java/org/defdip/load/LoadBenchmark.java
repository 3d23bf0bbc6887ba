package org.defdip.load;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.gatling.app.Gatling;
import org.defdip.load.LoadPlan.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Starts the packaged application and the bare container, loads both, and prints a
 * comparison. The first argument is the jar; the others are options of its JVM.
 */
final class LoadBenchmark {

	private static final Path RESULTS = Path.of("target", "load");

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final String TOTAL = "td.col-2";

	private static final String FAILED = "td.col-4";

	private static final String P50 = "td.col-8";

	private static final String P99 = "td.col-11";

	private LoadBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Files.createDirectories(RESULTS);
		List<Process> processes = new ArrayList<>();
		try {
			Instant begin = Instant.now();
			List<String> packaged = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
			packaged.addAll(List.of("-jar", arguments[0], "--server.port=" + port(LoadPlan.SITE)));
			Process site = start("site", packaged);
			processes.add(site);
			await(LoadPlan.SITE.address() + "/id/", site);
			long coldStart = Duration.between(begin, Instant.now()).toMillis();
			List<String> bare = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"),
					BareContainer.class.getName(), String.valueOf(port(LoadPlan.BARE)), LoadPlan.SITE.address()));
			LoadPlan.ASKS.stream().map(Ask::path).distinct().forEach(bare::add);
			Process container = start("bare", bare);
			processes.add(container);
			await(LoadPlan.BARE.address() + LoadPlan.ASKS.get(0).path(), container);
			Process load = start("load",
					List.of("--add-opens=java.base/java.lang=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
							Gatling.class.getName(), "--simulation", LoadSimulation.class.getName(),
							"--results-folder", RESULTS.toString()));
			processes.add(load);
			if (load.waitFor() != 0) {
				throw new IOException("The load ended with " + load.exitValue() + "; see " + RESULTS);
			}
			print(coldStart, residentMegabytes(site));
		}
		finally {
			processes.forEach(Process::destroy);
		}
	}

	private static int port(Place place) {
		return URI.create(place.address()).getPort();
	}

	private static Process start(String name, List<String> arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(RESULTS.resolve(name + ".log").toFile())
			.start();
	}

	private static void await(String address, Process process) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!answers(address)) {
			if (!process.isAlive() || Instant.now().isAfter(end)) {
				throw new IOException("No response from " + address + "; see " + RESULTS);
			}
			Thread.sleep(50);
		}
	}

	private static boolean answers(String address) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * The resident memory of the process in megabytes, or -1 if the operating system does
	 * not report it.
	 */
	private static long residentMegabytes(Process process) throws IOException {
		Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
		if (!Files.exists(status)) {
			return -1;
		}
		try (Stream<String> lines = Files.lines(status)) {
			return lines.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(-1);
		}
	}

	private static void print(long coldStart, long megabytes) throws IOException {
		Map<String, Figures> figures = figures();
		System.out.println();
		System.out.println("The packaged application beside a bare container with the same bytes");
		System.out.printf("%-18s %11s %19s %23s %23s%n", "", "connections", "requests/s (ratio)", "p50 ms (ratio)",
				"p99 ms (ratio)");
		for (Ask ask : LoadPlan.ASKS) {
			for (int connections : LoadPlan.CONNECTIONS) {
				Figures site = figures.getOrDefault(ask.label(connections, LoadPlan.SITE.name()), Figures.NONE);
				Figures bare = figures.getOrDefault(ask.label(connections, LoadPlan.BARE.name()), Figures.NONE);
				System.out.printf("%-18s %11d %,11.0f (%5s) %15.0f (%5s) %15.0f (%5s)%s%n", ask.name(), connections,
						site.perSecond(), ratio(site.perSecond(), bare.perSecond()), site.p50(),
						ratio(site.p50(), bare.p50()), site.p99(), ratio(site.p99(), bare.p99()),
						(site.failed() + bare.failed() > 0) ? "  FAILED: " + site.failed() + ", " + bare.failed() : "");
			}
		}
		System.out.printf("From java -jar to the first page: %,d ms. Resident after the load: %d MB.%n", coldStart,
				megabytes);
	}

	/**
	 * Formats a quotient. The load tool rounds to milliseconds, so that a divisor can be
	 * 0.
	 */
	private static String ratio(double dividend, double divisor) {
		return (divisor > 0) ? "%.2f".formatted(dividend / divisor) : "-";
	}

	/**
	 * Reads the results from the HTML report, since the load tool provides them in no
	 * other form.
	 */
	private static Map<String, Figures> figures() throws IOException {
		Path report;
		try (Stream<Path> reports = Files.walk(RESULTS)) {
			report = reports.filter((file) -> file.endsWith("index.html"))
				.max(Comparator.comparing((file) -> file.toFile().lastModified()))
				.orElseThrow();
		}
		Map<String, Figures> figures = new HashMap<>();
		for (Element row : Jsoup.parse(report.toFile()).select("tr:has(.ellipsed-name)")) {
			figures.put(row.select(".ellipsed-name").text(), new Figures(
					column(row, TOTAL) / LoadPlan.MEASURED.toSeconds(), column(row, P50), column(row, P99),
					(long) column(row, FAILED)));
		}
		return figures;
	}

	private static double column(Element row, String column) {
		return Double.parseDouble(row.select(column).text());
	}

	/** The measurements of one request at one server; times in milliseconds. */
	private record Figures(double perSecond, double p50, double p99, long failed) {

		static final Figures NONE = new Figures(Double.NaN, Double.NaN, Double.NaN, 0);

	}

}
