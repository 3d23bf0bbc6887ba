package org.defdip.linkeddata;

import java.util.stream.Stream;

/** Contributes the tables of one kind of content. */
@FunctionalInterface
interface CsvTableSource {

	Stream<CsvTable<?>> tables();

}
