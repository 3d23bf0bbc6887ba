package org.defdip.search;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * Actuator endpoint that shows the state of the index and rebuilds it. It is not exposed
 * to readers, only through JMX or a separate management port.
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
