package org.defdip;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged jar serves the site, also on a machine with another locale. */
class PackagedApplicationIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void packagedJarServesTheSiteOnAForeignMachine(@TempDir Path directory) throws IOException, InterruptedException {
		Path output = directory.resolve("output.txt");
		try (SeparateApplication application = SeparateApplication.startPackaged(output, "-Duser.language=ar",
				"-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=ISO-8859-1", "--server.port=0",
				"--logging.charset.console=UTF-8")) {
			URI site = application.places(1).get(0);
			assertThat(get(site, "/id/").body()).contains("<title>Diplomasi Pertahanan");
			assertThat(get(site, "/en/search?q=edmons").body()).contains("/en/authors/martin-edmonds");
			assertThat(get(site, "/en/nothing").statusCode()).isEqualTo(404);
			assertThat(get(site, "/en/definitions?page=0").statusCode()).isEqualTo(400);
			assertThat(get(site, "/concepts/" + Corpus.DETERRENCE + ".ttl").body()).contains("skos:prefLabel");
			assertThat(get(site, "/works/" + Corpus.RICHEST_WORK + ".ris").body()).containsPattern("PY *- 2014");
			assertThat(get(site, "/timeline.ttl").statusCode()).isEqualTo(200);
			assertThat(get(site, "/data/defence-diplomacy.jsonld").statusCode()).isEqualTo(200);
			assertThat(get(site, "/api/v1/definitions?author=andrew-cottey").body()).contains("\"citation\"");
			assertThat(get(site, "/readyz").statusCode()).isEqualTo(200);
			assertThat(get(site, "/actuator/prometheus").statusCode()).isEqualTo(404);
		}
		assertThat(output).content().doesNotContain(" ERROR ");
	}

	private HttpResponse<String> get(URI place, String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(place.resolve(path)).build(), BodyHandlers.ofString());
	}

}
