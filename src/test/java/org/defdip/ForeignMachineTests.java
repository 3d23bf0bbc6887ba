package org.defdip;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The responses are identical on a machine with another language, time zone and encoding,
 * and after another start. {@link SameBytesTests} compares all addresses.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ForeignMachineTests {

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void foreignMachineSendsTheSameBytes(@TempDir Path directory, @LocalServerPort int port) {
		SiteBytes here = new SiteBytes(URI.create("http://localhost:" + port));
		try (SeparateApplication application = SeparateApplication.start(directory.resolve("output.txt"),
				"-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu",
				"-Dfile.encoding=ISO-8859-1", "--server.port=0", "--logging.charset.console=UTF-8")) {
			SiteBytes there = new SiteBytes(application.places(1).get(0));
			assertThat(there.hashes(SiteBytes.SAMPLES)).isEqualTo(here.hashes(SiteBytes.SAMPLES));
		}
	}

}
