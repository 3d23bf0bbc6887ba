package org.defdip.search;

import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collector that tells whether a query has any hit and stops at the first. */
final class AnyHit implements CollectorManager<AnyHit.First, Boolean> {

	@Override
	public First newCollector() {
		return new First();
	}

	@Override
	public Boolean reduce(Collection<First> collectors) {
		return collectors.stream().anyMatch((collector) -> collector.found);
	}

	/** Terminates collection at the first hit. */
	static final class First extends SimpleCollector {

		private boolean found;

		@Override
		protected void doSetNextReader(LeafReaderContext context) {
			if (this.found) {
				throw new CollectionTerminatedException();
			}
		}

		@Override
		public void collect(int document) {
			this.found = true;
			throw new CollectionTerminatedException();
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}

	}

}
