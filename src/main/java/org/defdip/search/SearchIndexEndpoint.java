package org.defdip.search;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Tells how the index stands and builds it anew. Readers cannot reach it: it is for JMX,
 * or for a management port of its own.
 */
@Component
@Endpoint(id = "searchindex")
class SearchIndexEndpoint {

	private final SearchIndex index;

	SearchIndexEndpoint(SearchIndex index) {
		this.index = index;
	}

	@ReadOperation
	SearchIndex.State state() {
		return this.index.state();
	}

	@WriteOperation
	SearchIndex.State rebuild() {
		return this.index.build();
	}

}
