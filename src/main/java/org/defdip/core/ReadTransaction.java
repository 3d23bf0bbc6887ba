package org.defdip.core;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads in one read-only transaction, so that all queries see the same state of the
 * database. It joins an existing transaction.
 */
@Component
public class ReadTransaction extends TransactionTemplate {

	private static final long serialVersionUID = 1L;

	ReadTransaction(PlatformTransactionManager transactions) {
		super(transactions);
		setReadOnly(true);
		setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

}
