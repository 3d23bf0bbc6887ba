package org.defdip.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.defdip.core.WrongSettingException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Locks the directory of the index for the lifetime of this instance. A second instance
 * would overwrite the index of the first.
 */
@Component
class IndexDirectoryLock implements DisposableBean {

	private static final String FILE = "instance.lock";

	private final @Nullable Lock lock;

	IndexDirectoryLock(SearchProperties search) {
		this.lock = (search.directory() != null) ? lock(search.directory()) : null;
	}

	private static Lock lock(Path path) {
		try (FSDirectory directory = FSDirectory.open(path)) {
			return directory.obtainLock(FILE);
		}
		catch (LockObtainFailedException ex) {
			throw new WrongSettingException("defdip.search.directory", path,
					"a directory of this instance's own, which no other running instance uses");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The index directory could not be locked", ex);
		}
	}

	@Override
	public void destroy() throws IOException {
		if (this.lock != null) {
			this.lock.close();
		}
	}

}
