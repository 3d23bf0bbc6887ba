package org.defdip.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.defdip.core.WrongSettingException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the search index.
 *
 * @param directory a directory used by the index alone, or {@code null} to keep it in
 * memory; the index is rebuilt at each start in both cases
 */
@ConfigurationProperties("defdip.search")
record SearchProperties(@Nullable Path directory) {

	SearchProperties {
		if (directory != null && !isWritable(directory)) {
			throw new WrongSettingException("defdip.search.directory", directory,
					"a directory that exists or can be made, in which this process may write");
		}
	}

	private static boolean isWritable(Path directory) {
		try {
			return Files.isWritable(Files.createDirectories(directory));
		}
		catch (IOException ex) {
			return false;
		}
	}

}
