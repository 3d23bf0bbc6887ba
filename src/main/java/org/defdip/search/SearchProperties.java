package org.defdip.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.defdip.core.WrongSettingException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the index is kept.
 *
 * @param directory a directory of its own, or {@code null} to keep it in memory; either
 * way it is built anew at each start
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
