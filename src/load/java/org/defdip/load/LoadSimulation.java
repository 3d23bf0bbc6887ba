package org.defdip.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/**
 * Loads the site and the bare container in turn with each request, over an increasing
 * number of connections. Each connection sends its next request as soon as it has
 * received a response.
 */
public class LoadSimulation extends Simulation {

	private static final List<LoadPlan.Place> PLACES = List.of(LoadPlan.SITE, LoadPlan.BARE);

	public LoadSimulation() {
		List<PopulationBuilder> steps = new ArrayList<>();
		for (Ask ask : LoadPlan.ASKS) {
			for (LoadPlan.Place place : PLACES) {
				steps.add(step("warm-up", ask, place, LoadPlan.WARM_UP_CONNECTIONS, LoadPlan.WARM_UP));
			}
			for (int connections : LoadPlan.CONNECTIONS) {
				for (LoadPlan.Place place : PLACES) {
					steps.add(step(ask.label(connections, place.name()), ask, place, connections, LoadPlan.MEASURED));
				}
			}
		}
		setUp(oneAfterTheOther(steps));
	}

	private static PopulationBuilder oneAfterTheOther(List<PopulationBuilder> steps) {
		PopulationBuilder following = steps.get(steps.size() - 1);
		for (int i = steps.size() - 2; i >= 0; i--) {
			following = steps.get(i).andThen(following);
		}
		return following;
	}

	private static PopulationBuilder step(String name, Ask ask, LoadPlan.Place place, int connections,
			Duration duration) {
		HttpRequestActionBuilder request = http(name).get(ask.path());
		if (ask.revalidated()) {
			request = request.header("If-None-Match", place.tag(ask.path())).check(status().is(304));
		}
		else {
			request = request.check(status().is(200));
		}
		HttpProtocolBuilder protocol = http.baseUrl(place.address()).acceptEncodingHeader("gzip").disableCaching();
		String unique = String.join(" ", List.of(name, ask.name(), place.name(), String.valueOf(connections)));
		return scenario(unique).during(duration)
			.on(exec(request))
			.injectOpen(atOnceUsers(connections))
			.protocols(protocol);
	}

}
