package org.defdip.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A former address of a page, without the language. */
@Entity
@Immutable
class FormerAddress {

	@Id
	private String path;

	private boolean withdrawn;

	private @Nullable String successor;

	@EmbeddedColumnNaming("reason_%s")
	private BilingualText reason;

	protected FormerAddress() {
	}

	public String getPath() {
		return this.path;
	}

	/** Whether the page is gone. Otherwise it has moved to {@link #getSuccessor()}. */
	public boolean isWithdrawn() {
		return this.withdrawn;
	}

	/**
	 * The path of the successor without the language, or {@code null} if the page is
	 * withdrawn without a successor.
	 */
	public @Nullable String getSuccessor() {
		return this.successor;
	}

	public BilingualText getReason() {
		return this.reason;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FormerAddress address && this.path.equals(address.getPath());
	}

	@Override
	public int hashCode() {
		return this.path.hashCode();
	}

}
