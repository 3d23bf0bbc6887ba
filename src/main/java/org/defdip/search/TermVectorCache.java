package org.defdip.search;

import java.io.IOException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.TermVectors;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the decoded term vectors of the documents that were highlighted most. Decoding
 * them takes several times as long as the highlighting itself.
 */
@Component
class TermVectorCache {

	private static final int MOST_DOCUMENTS = 1_000;

	private final Cache<Key, Fields> vectors = Caffeine.newBuilder().maximumSize(MOST_DOCUMENTS).build();

	/** Wraps {@code reader}; closing the wrapper does not close it. */
	IndexReader wrap(IndexReader reader) throws IOException {
		return new MultiReader(reader.leaves()
			.stream()
			.map((leaf) -> new CachingReader(leaf.reader(), this.vectors))
			.toArray(IndexReader[]::new), false);
	}

	/** A document of a segment. */
	private record Key(Object segment, int document) {
	}

	/** Reads term vectors from the cache. */
	private static final class CachingReader extends FilterLeafReader {

		private final Cache<Key, Fields> vectors;

		CachingReader(LeafReader reader, Cache<Key, Fields> vectors) {
			super(reader);
			this.vectors = vectors;
		}

		@Override
		public TermVectors termVectors() throws IOException {
			TermVectors stored = this.in.termVectors();
			Object segment = this.in.getCoreCacheHelper().getKey();
			return new TermVectors() {

				@Override
				public @Nullable Fields get(int document) throws IOException {
					Key key = new Key(segment, document);
					Fields kept = CachingReader.this.vectors.getIfPresent(key);
					if (kept == null) {
						kept = stored.get(document);
						if (kept != null) {
							CachingReader.this.vectors.put(key, kept);
						}
					}
					return kept;
				}

			};
		}

		@Override
		public CacheHelper getCoreCacheHelper() {
			return this.in.getCoreCacheHelper();
		}

		@Override
		public CacheHelper getReaderCacheHelper() {
			return this.in.getReaderCacheHelper();
		}

	}

}
