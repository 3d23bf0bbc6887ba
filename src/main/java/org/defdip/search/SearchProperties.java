package org.defdip.search;

import java.nio.file.Path;

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
}
