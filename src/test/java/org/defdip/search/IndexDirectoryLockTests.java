package org.defdip.search;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Two instances must not build their index in the same directory. */
@ExtendWith(OutputCaptureExtension.class)
class IndexDirectoryLockTests {

	@Test
	void secondInstanceFailsWhileTheDirectoryIsInUse(@TempDir Path directory, CapturedOutput output) {
		try (ConfigurableApplicationContext first = start(directory)) {
			assertThat(first.isActive()).isTrue();
			assertThatException().isThrownBy(() -> start(directory));
			assertThat(output)
				.contains("defdip.search.directory is \"%s\", but must be a directory of this instance's own"
					.formatted(directory))
				.contains("which the environment calls DEFDIP_SEARCH_DIRECTORY");
		}
	}

	@Test
	void nextInstanceStartsAfterTheFirstHasStopped(@TempDir Path directory) {
		start(directory).close();
		start(directory).close();
	}

	@Test
	void indexInMemoryNeedsNoLock() {
		assertThatNoException().isThrownBy(() -> new IndexDirectoryLock(new SearchProperties(null)).destroy());
	}

	private static ConfigurableApplicationContext start(Path directory) {
		SpringApplication application = new SpringApplication(Index.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		return application.run("--defdip.search.directory=" + directory);
	}

	/** The part of the application that locks the directory. */
	@EnableConfigurationProperties(SearchProperties.class)
	@Import(IndexDirectoryLock.class)
	static class Index {

	}

}
