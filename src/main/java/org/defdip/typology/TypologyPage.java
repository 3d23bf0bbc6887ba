package org.defdip.typology;

import java.util.List;

import org.defdip.core.PagePath;
import org.defdip.core.PageSubject;

/** A list with its items, as its page shows it. */
public record TypologyPage(Typology typology, List<TypologyItem> items) implements PageSubject {

	@Override
	public PagePath getAddress() {
		return this.typology.getAddress();
	}

}
