package org.defdip.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests of one kind, sent one after the other and over again.
 *
 * @param revalidated whether the requests are conditional, with the entity tags of stored
 * responses
 */
record Workload(String name, List<String> paths, boolean revalidated) {

	Workload(String name, List<String> paths) {
		this(name, paths, false);
	}

	/** The same requests for {@code server}, with its own entity tags. */
	Load on(Server server) throws IOException, InterruptedException {
		List<byte[]> requests = new ArrayList<>();
		for (String path : this.paths) {
			requests.add(this.revalidated ? server.revalidation(path) : server.request(path));
		}
		return new Load(server, requests, this.revalidated ? 304 : 200);
	}

}
