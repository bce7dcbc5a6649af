export { memoryTree } from '../../src/repository/memory-tree.ts';
