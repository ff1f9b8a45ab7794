import { describe, expect, it } from 'vitest'
import { readScale, scaleFor, stepped } from './mapZoom'

describe('the size of the map', () => {
  it('is read from an address that anybody may have typed', () => {
    expect(readScale('1.5')).toBe('1.5')
    expect(readScale('99')).toBe('2')
    expect(readScale('-1')).toBe('0.5')
    expect(readScale('1.23456')).toBe('1.23')
    expect(readScale('allt')).toBe('allt')
    expect(readScale('stor')).toBeUndefined()
    expect(readScale(undefined)).toBeUndefined()
  })

  it('is natural by itself, grows a little on a wide page, and fits when all is asked for', () => {
    const alone = (room: number) => ({ room, beside: room })
    expect(scaleFor(undefined, 1000, alone(800))).toBe(1)
    expect(scaleFor(undefined, 1000, alone(1100))).toBe(1.1)
    expect(scaleFor(undefined, 1000, alone(3000))).toBe(1.2)
    expect(scaleFor('allt', 1000, alone(800))).toBe(0.8)
    expect(scaleFor('1.5', 1000, alone(800))).toBe(1.5)
  })

  it('keeps its natural size when a panel comes beside it', () => {
    expect(scaleFor(undefined, 1000, { room: 1400, beside: 1064 })).toBe(1.064)
    expect(scaleFor(undefined, 1000, { room: 1064, beside: 1064 })).toBe(1.064)
    expect(scaleFor('allt', 1000, { room: 1100, beside: 764 })).toBe(1.1)
  })

  it('stays within its bounds', () => {
    expect(stepped(1.9, 1)).toBe(2)
    expect(stepped(0.55, -1)).toBe(0.5)
  })
})
