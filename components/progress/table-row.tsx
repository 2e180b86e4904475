type Props = { name: string; cells: readonly string[] };

/** A row of a table twin; the cells stand under the heads of the same place. */
export function TableRow({ name, cells }: Props) {
  return (
    <tr>
      <th scope="row" className="font-normal">
        {name}
      </th>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity than their column
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
